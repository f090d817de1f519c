/**
 * The folder of its host that the site lives in, as BASE_PATH names it: `/fzsj`, or empty for a site of its own.
 * A missing first or a surplus last slash is put right.
 * @throws where it holds anything but letters, digits and `. _ ~ -` between its slashes.
 */
export function readBasePath(env: Record<string, string | undefined> = process.env): string {
  const segments = (env.BASE_PATH ?? '').split('/').filter(Boolean);
  const odd = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment));
  if (odd !== undefined) {
    throw new Error(`BASE_PATH 里的“${odd}”不能用作路径，例如可写 BASE_PATH=/fzsj。 / BASE_PATH holds "${odd}", which is no folder's name.`);
  }
  return segments.map((segment) => `/${segment}`).join('');
}
