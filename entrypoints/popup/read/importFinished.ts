import { bundleImported } from '../../../core/bundle';
import { heldLock } from './heldLock';

/** Resolves when whoever writes digests has done so and the bundle is in the store; throws why it cannot be. */
export async function importFinished(): Promise<void> {
  const name = await heldLock();
  if (name) await navigator.locks.request(name, { mode: 'shared' }, () => undefined);
  await bundleImported();
}
