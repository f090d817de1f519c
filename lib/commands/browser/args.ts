/** What Chromium is started with, in tests and measurements: no errands of its own on the network; as root it has no sandbox. */
export function getBrowserArgs(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-quic'];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
