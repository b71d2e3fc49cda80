/** No paper that a browser can lay out is longer, in bytes. */
const LARGEST = 12 * 1024 * 1024;
/** Whoever waits longer has long scrolled on, in milliseconds. */
const PATIENCE_MS = 30_000;

/** A paper's own HTML page as text, or why there is none: it has none, it is too large, or it could not be had. */
export type PaperPage =
  | { readonly html: string }
  | { readonly failed: 'none' | 'large' | 'failed' };

/**
 * Asks once for a paper's page on the very host that the reader's page is from, without cookies. Nothing is thrown; what is
 * too large or takes too long is left.
 */
export async function fetchPaperPage(url: string): Promise<PaperPage> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { signal, credentials: 'omit' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (response.ok && isPage && new URL(response.url).origin === new URL(url).origin)
      return await readPage(response);
    return { failed: response.ok || response.status === 404 ? 'none' : 'failed' };
  } catch {
    return { failed: 'failed' };
  }
}

/** By itself: the reader of all other bodies would be more than the page may pay for. */
async function readPage({ body }: Response): Promise<PaperPage> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return { html: await new Blob(parts).text() };
    bytes += part.value.length;
    if (bytes > LARGEST) {
      void reader?.cancel();
      return { failed: 'large' };
    }
    parts.push(part.value);
  }
}
