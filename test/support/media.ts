import { executeServerCommand } from '@web/test-runner-commands';
import { skipHere } from './engine.js';

/** Sets what a reader has chosen in the system, by the name of the media feature; all else is usual. */
export async function chosen(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const payload = Object.entries(features).map(([name, value]) => ({ name, value }));
  const done = await executeServerCommand<boolean, typeof payload>('media-features', payload);
  if (!done) skipHere();
}
