/** A storage that says nothing for so long is not waited for: the page itself tells what it can. */
export const STORAGE_PATIENCE_MS = 1500;
