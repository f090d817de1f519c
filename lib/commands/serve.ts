import { readPort, serveUntilStopped } from './steps/serve';

// npm run serve
await serveUntilStopped(readPort());
