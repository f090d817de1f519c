/**
 * Where the page stands on the web. A site that does not know its public address has a script fill in where the browser got the
 * page from (components/behaviours/print.ts).
 */
export function PageAddress({ address }: { address?: string }) {
  return <span className="page-address" data-unknown={address === undefined ? '' : undefined}>{address ?? '本站'}</span>;
}
