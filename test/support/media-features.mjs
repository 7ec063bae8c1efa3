/**
 * Lets a test set media features, such as `forced-colors`, as a reader does in the system: the
 * runner's own command knows only some of them.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function mediaFeatures() {
  // Only the connection that has set a feature can take it back.
  const connections = new WeakMap();
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      await connections.get(page).send('Emulation.setEmulatedMedia', { features: payload });
      return true;
    },
  };
}
