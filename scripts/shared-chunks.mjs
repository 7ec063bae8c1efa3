import path from 'node:path';

const NUMBER = 'kpi-big-number';

/**
 * Decides which file a module goes to that tags need at once: `core` if all need it, `charts` if only those with
 * a picture do, or the file of the one tag that does. With rollup's own choice, a file for each set of files
 * that share a module, a page would load 17 files, a tenth larger than these. What another tag needs later is in
 * a file of its own, as in `charts-parts`: with the rest, that tag would load all that the others show, and
 * define them.
 * @param {readonly string[]} entries paths of the modules of the tags
 * @param {readonly string[]} lates paths of modules that come later, each together with all that only late code needs
 *   of what it imports. What else needs some of that comes after it, also the next of these modules
 * @returns {(id: string, graph: Pick<import('rollup').PluginContext, 'getModuleInfo'>) => string | null}
 */
export function sharedChunks(entries, lates) {
  let users = null;
  let together = null;
  return (id, { getModuleInfo }) => {
    users ??= usersOf(entries, getModuleInfo);
    together ??= lates.map((late) => [path.basename(late, '.ts'), importsOf(late, getModuleInfo)]);
    const { atOnce, later } = users.get(id) ?? NO_USERS;
    const [tag, ...others] = atOnce;
    if (tag === undefined) return together.find(([, modules]) => modules.has(id))?.[0] ?? null;
    if (others.length > 0 && atOnce.has(NUMBER)) return 'core';
    const file = others.length > 0 ? 'charts' : tag;
    const strangers = [...later].filter((one) => !atOnce.has(one));
    const isApart = strangers.some((one) => file !== 'charts' || one === NUMBER);
    if (!isApart) return file;
    return file === NUMBER ? 'core' : `${file}-parts`;
  };
}

const NO_USERS = { atOnce: new Set(), later: new Set() };

/** The modules that a module needs at once, and itself. */
function importsOf(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const one of getModuleInfo(id)?.importedIds ?? []) importsOf(one, getModuleInfo, found);
  return found;
}

/** The tags that need a module at once, and those that load it later, by the id of the module. */
function usersOf(entries, getModuleInfo) {
  const users = new Map();
  for (const entry of entries) {
    const tag = path.basename(entry, '.ts');
    const take = (id, when) => {
      if (!users.has(id)) users.set(id, { atOnce: new Set(), later: new Set() });
      const tags = users.get(id)[when];
      if (tags.has(tag)) return;
      tags.add(tag);
      const module = getModuleInfo(id);
      module?.importedIds.forEach((one) => take(one, when));
      module?.dynamicallyImportedIds.forEach((one) => take(one, 'later'));
    };
    take(entry, 'atOnce');
  }
  return users;
}
