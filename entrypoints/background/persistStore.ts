/**
 * Has the browser keep what is stored when the disk gets full. Firefox (153) promises it to an extension that may store
 * without limit, at once and without a question, but has to be asked; Chromium (156) clears nothing of such a one.
 */
export async function persistStore(): Promise<void> {
  if (import.meta.env.FIREFOX) await navigator.storage.persist();
}
