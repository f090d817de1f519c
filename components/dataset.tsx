/**
 * A page's data for machines (JSON-LD). A data block, not a script: no browser runs it, and no security policy asks for its hash.
 * @param dataset what schema.org calls a Dataset.
 */
export function Dataset({ dataset }: { dataset: object }) {
  // A `<` inside would let a text end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(dataset).replaceAll('<', '\\u003c') }} />;
}
