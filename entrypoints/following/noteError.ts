/** For developers: what the reader has no part in. */
export function noteError(error: unknown): void {
  console.warn('[Yoyak]', error);
}
