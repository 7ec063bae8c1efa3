/** Relative tolerance: contenders add fractions in different orders. */
const TOLERANCE = 1e-9;

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} rate rows per millisecond, median of the rounds
 * @property {number} ratio to our rate of the same round, median of the rounds
 * @property {number} lowest the smallest and the largest ratio
 * @property {number} highest
 * @property {number | null} peak bytes that the process has held at once
 */

/**
 * Lets the contenders compute the same figures by turns.
 * @param {Awaited<ReturnType<typeof import('./in-chromium.mjs').inChromium>>} place
 * @param {{file: string, rows: number}} data
 * @param {{warmUps: number, rounds: number}} plan
 * @returns {Promise<Result[]>}
 * @throws if they do not agree about the figures
 */
export async function measure(place, data, { warmUps, rounds }) {
  const { contenders } = place;
  const lanes = [];
  try {
    for (const { file } of contenders) lanes.push(await place.open(file, data.file));
    await agree(contenders, lanes);
    const times = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const turn = [];
      // One after the other, so that a busy minute of the machine meets all of them.
      for (const lane of lanes) turn.push(await lane.ask('time'));
      if (round >= warmUps) times.push(turn);
    }
    const peaks = [];
    for (const lane of lanes) peaks.push(place.knowsPeak ? await lane.ask('peak') : null);
    return contenders.map(({ name }, at) => {
      const ratios = times.map((turn) => turn[0] / turn[at]);
      return {
        name,
        rate: median(times.map((turn) => data.rows / turn[at])),
        ratio: median(ratios),
        lowest: Math.min(...ratios),
        highest: Math.max(...ratios),
        peak: peaks[at],
      };
    });
  } finally {
    for (const lane of lanes) await lane.close();
  }
}

async function agree(contenders, lanes) {
  const digests = [];
  for (const lane of lanes) digests.push(await lane.ask('check'));
  const scanned = await lanes[0].ask('scan');
  const lines = contenders.flatMap(({ name, onlyScans }, at) => {
    const ours = onlyScans ? scanned : digests[0];
    return differences(ours, digests[at]).map(
      (key) => `${name}, ${key}: ${digests[at][key]}, and ours ${ours[key]}`,
    );
  });
  if (lines.length === 0) return;
  const more = lines.length > 10 ? [`and ${lines.length - 10} more`] : [];
  throw new Error(['The figures differ.', ...lines.slice(0, 10), ...more].join('\n  '));
}

function differences(a, b) {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => !isSame(a[key], b[key]));
}

/** False also for NaN, which is no figure. */
function isSame(a, b) {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}
