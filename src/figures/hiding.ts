/** A reader's choice of what to hide, by the keys of a legend. */
export interface Hiding {
  readonly hidden: ReadonlySet<string>;
}

/** Hides what has this key, or shows it again. */
export function toggled<V extends Hiding>(view: V, key: string): V {
  const hidden = new Set(view.hidden);
  if (!hidden.delete(key)) hidden.add(key);
  return { ...view, hidden };
}

/** Shows one of these keys alone; all of them where it is alone already. */
export function isolated<V extends Hiding>(view: V, key: string, keys: readonly string[]): V {
  const others = keys.filter((other) => other !== key);
  const isAlone = !view.hidden.has(key) && others.every((other) => view.hidden.has(other));
  return { ...view, hidden: new Set(isAlone ? [] : others) };
}
