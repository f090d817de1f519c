import { getSite } from '../reports';

/** The site's folder on its host, or empty. The build has checked it before any page is made (lib/publish/base-path.ts). */
const BASE_PATH = (process.env.BASE_PATH ?? '').split('/').filter(Boolean).map((segment) => `/${segment}`).join('');

/** @param path of a page from the site's first page: `/about/`. @returns its path on the host. */
export function hostPath(path: string): string {
  return BASE_PATH + path;
}

/** @param path of a page from the site's first page. @returns its public address, where the site knows its own. */
export function publicAddress(path: string): string | undefined {
  const { origin } = getSite();
  return origin === null ? undefined : origin + hostPath(path);
}
