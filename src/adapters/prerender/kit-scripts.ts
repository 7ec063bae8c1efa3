import { TAG_NAMES } from '../tag-questions.js';
import { ONE_SCRIPT } from './kit-files.js';

/** A script of the kit, as a page names it. */
export interface KitScript {
  /** The one script, the file of a tag, or a file that loads no others. */
  readonly kind: 'all' | 'tag' | 'standalone';
  /** The path of the file in the folder of the kit. */
  readonly name: string;
  /** The address as it is written. */
  readonly address: string;
  /** The address of the folder of the kit, with a slash at its end, as it is written; `''` for that of the page. */
  readonly folder: string;
  /** The version that the address of a package says; `null` if it says none. */
  readonly version: string | null;
}

const KINDS: readonly (readonly [name: string, kind: KitScript['kind']])[] = [
  [ONE_SCRIPT, 'all'],
  ['kpi-widgets.standalone.js', 'standalone'],
  ['kpi-widgets.standalone-lite.js', 'standalone'],
  ...[...TAG_NAMES].map((tag) => [`components/${tag}.js`, 'tag'] as const),
];

/** The script of the kit that has an address, by its name; `null` if it is none. */
export function kitScript(address: string): KitScript | null {
  const written = address.trim();
  const path = written.replace(/[?#].*$/s, '');
  const [name, kind] = KINDS.find(([one]) => path === one || path.endsWith(`/${one}`)) ?? [];
  if (name === undefined || kind === undefined) return null;
  const folder = path.slice(0, path.length - name.length);
  const [, version = null] = /\/kpi-widgets@v?(\d+\.\d+\.\d+[\w.+-]*)\//.exec(folder) ?? [];
  return { kind, name, address: written, folder, version };
}
