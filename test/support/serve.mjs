import { serveOptions } from '../../scripts/serve-options.mjs';
import { testAddresses } from './server.mjs';

/** How the source is served to tests: as to the demo, with the addresses that only tests need. */
export function testOptions() {
  const options = serveOptions();
  return { ...options, middleware: [testAddresses(), ...options.middleware] };
}
