/** For developers: what the reader has no part in. */
export function report(error: unknown): void {
  console.warn('[Yoyak]', error);
}
