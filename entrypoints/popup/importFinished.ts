import { bundleImported } from '../../core/bundle';

/** Resolves when whoever writes digests has done so and the bundle is in the store; throws why it cannot be. */
export async function importFinished(): Promise<void> {
  const name = await heldLock();
  if (name) await navigator.locks.request(name, { mode: 'shared' }, () => undefined);
  await bundleImported();
}

/** The lock that is held, if any: Yoyak holds one only while it writes digests. */
export async function heldLock(): Promise<string | undefined> {
  const { held = [] } = await navigator.locks.query();
  return held[0]?.name;
}
