/** What is written on the console as a warning, from now on. */
export function listen(): { readonly said: string[]; readonly stop: () => void } {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...all: unknown[]) => void said.push(all.map(String).join(' '));
  return { said, stop: () => void (console.warn = warn) };
}
