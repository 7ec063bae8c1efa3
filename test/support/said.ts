/** Records the warnings on the console from now on, in place of writing them. */
export function listen(): { readonly said: string[]; readonly stop: () => void } {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...all: unknown[]) => void said.push(all.map(String).join(' '));
  return { said, stop: () => void (console.warn = warn) };
}
