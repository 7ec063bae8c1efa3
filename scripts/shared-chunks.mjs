import path from 'node:path';

const NUMBER = 'kpi-big-number';

/**
 * Decides which file a module goes to that tags need at once: `core` if all need it, `charts` if only those with
 * a picture do, or the file of the one tag that does. With rollup's own choice, a file for each set of files
 * that share a module, a page would load 17 files, a tenth larger than these.
 * @param {readonly string[]} entries paths of the modules of the tags
 * @returns {(id: string, graph: Pick<import('rollup').PluginContext, 'getModuleInfo'>) => string | null}
 */
export function sharedChunks(entries) {
  let users = null;
  return (id, { getModuleInfo }) => {
    users ??= usersOf(entries, getModuleInfo);
    const [tag, ...others] = users.get(id) ?? [];
    if (tag === undefined) return null;
    // What a tag shares with code that comes later stays with the tag: it would be one more file to wait for.
    if (others.length === 0) return tag;
    return tag === NUMBER || others.includes(NUMBER) ? 'core' : 'charts';
  };
}

/** The tags that need a module at once, by the id of the module. */
function usersOf(entries, getModuleInfo) {
  const users = new Map();
  for (const entry of entries) {
    const tag = path.basename(entry, '.ts');
    const take = (id) => {
      if (!users.has(id)) users.set(id, new Set());
      const tags = users.get(id);
      if (tags.has(tag)) return;
      tags.add(tag);
      getModuleInfo(id)?.importedIds.forEach(take);
    };
    take(entry);
  }
  return users;
}
