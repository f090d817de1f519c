/** Address of a page, given its path from the site's first page. */
export type AddressOf = (path: string) => string;

/** @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address: paths then stay paths. */
export function addressesIn(publicBase: string | null): AddressOf {
  return (path) => (publicBase ?? '') + path;
}
