import { buildSite } from './steps/build';
import { assertPortFree, readPort, serveUntilStopped } from './steps/serve';

/** Builds the site and serves it until Ctrl+C. */
export async function start(): Promise<void> {
  const port = readPort();
  await assertPortFree(port);
  if (await buildSite()) await serveUntilStopped(port);
  else process.exitCode = 1;
}
