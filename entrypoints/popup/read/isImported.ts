import { heldLock } from './heldLock';

/** Has what ships been stored, and is nobody storing it now? The bundle's code is read only when there is nothing to show. */
export async function isImported(): Promise<boolean> {
  const { isBundleImported } = await import('../../../core/bundle');
  return (await isBundleImported()) && !(await heldLock());
}
