import { executeServerCommand } from '@web/test-runner-commands';
import { skipHere } from './engine.js';

/** Sets media features by name, as a reader does in the system; all others get their usual values. */
export async function chosen(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const payload = Object.entries(features).map(([name, value]) => ({ name, value }));
  const done = await executeServerCommand<boolean, typeof payload>('media-features', payload);
  if (!done) skipHere();
}
