/**
 * Measures a page after the browser has collected its garbage.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{heap: number, nodes: number, listeners: number}>} heap in bytes
 */
export async function sizeOf(page) {
  const client = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client
    .send('Performance.enable')
    .then(() => client.send('Performance.getMetrics'));
  await client.detach();
  const valueOf = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}
