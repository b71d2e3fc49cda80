/** For developers: the reader is told by the pages that ask. */
export function report(error: unknown): void {
  console.error('[Yoyak]', error);
}
