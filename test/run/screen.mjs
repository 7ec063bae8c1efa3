import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts an invisible screen, for browsers that have no headless mode.
 * @returns {Promise<{env: NodeJS.ProcessEnv, stop: () => void}>} the environment that programs find
 *   it in
 */
export function hiddenScreen() {
  // Xvfb chooses a free number for the screen and prints it.
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb has ended.')));
    createInterface(child.stdout).once('line', (display) => {
      const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' };
      resolve({ env, stop: () => child.kill() });
    });
  });
}
