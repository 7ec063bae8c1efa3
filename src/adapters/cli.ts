import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runMaps } from './maps-command.js';
import { readMapsOptions } from './maps-options.js';
import { oneLine } from './one-line.js';
import { runSummarize } from './summarize-command.js';
import { readSummarizeOptions } from './summarize-options.js';
import { Failure, type Terminal } from './terminal.js';
import {
  COLLECT_USAGE,
  FETCH_USAGE,
  MAPS_USAGE,
  PRERENDER_USAGE,
  RENDER_USAGE,
  SLIDE_USAGE,
  SUMMARIZE_USAGE,
  USAGE,
  UsageError,
} from './usage.js';

/** Signals by which a user or the system ends the process. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${oneLine(line)}\n`);

// A closed pipe is no failure: its reader, such as `head -1`, has all the paths that it wants.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

/** @returns the exit code */
async function run([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'maps':
      return answered(MAPS_USAGE, readMapsOptions, runMaps, args);
    case 'summarize':
      return answered(SUMMARIZE_USAGE, readSummarizeOptions, runSummarize, args);
    case 'render': {
      const { readRenderOptions, runRender } = await import('./render/render.js');
      return answered(RENDER_USAGE, readRenderOptions, runRender, args);
    }
    case 'prerender': {
      const { readPrerenderOptions, runPrerender } = await import('./prerender/prerender.js');
      return answered(PRERENDER_USAGE, readPrerenderOptions, runPrerender, args);
    }
    case 'slide': {
      const { readSlideOptions, runSlide } = await import('./slide/slide.js');
      return answered(SLIDE_USAGE, readSlideOptions, runSlide, args);
    }
    case 'fetch': {
      const { readFetchOptions, runFetch } = await import('./fetch.js');
      return answered(FETCH_USAGE, readFetchOptions, runFetch, args);
    }
    case 'collect': {
      const { readCollectOptions, runCollect } = await import('./collect.js');
      return answered(COLLECT_USAGE, readCollectOptions, runCollect, args);
    }
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case '--version':
      print(version());
      return 0;
    default:
      if (command !== undefined) tell(`There is no command “${command}”.`);
      process.stderr.write(USAGE);
      return 2;
  }
}

/**
 * Runs a command.
 * @param usage its help text
 * @returns the exit code
 */
async function answered<O extends object>(
  usage: string,
  read: (args: readonly string[]) => O | 'help',
  act: (options: O, terminal: Terminal) => Promise<void>,
  args: readonly string[],
): Promise<number> {
  const stop = new AbortController();
  for (const signal of SIGNALS) process.once(signal, () => stop.abort(signal));
  try {
    const options = read(args);
    if (options === 'help') {
      process.stdout.write(usage);
      return 0;
    }
    await act(options, { print, tell, signal: stop.signal });
    return 0;
  } catch (error) {
    if (stop.signal.aborted) {
      // A download that still goes on would keep the process alive.
      process.exit(128 + constants.signals[stop.signal.reason as NodeJS.Signals]);
    }
    if (error instanceof Failure) {
      error.lines.forEach(tell);
      return error.exitCode;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function version(): string {
  const file = fileURLToPath(import.meta.resolve('kpi-widgets/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2));
