import { hash } from '../feed';
import { decodeDigest, decodeIndex, decodePage } from '../feed/decode';
import type { SourceAdapter } from '../source';

/** The digests that ship with the extension: a feed at `base` inside the package. */
export function bundledSource(base: string, fetchText = readText): SourceAdapter {
  const urls = new Map<string, string>();
  return {
    id: 'bundled',
    width: 6,
    async list() {
      const index = decodeIndex(await fetchText(new URL('index.json', base)));
      const listed = [...index.digests];
      for (const { url } of index.pages ?? []) {
        listed.push(...decodePage(await fetchText(new URL(url, base))).digests);
      }
      for (const { id, url } of listed) urls.set(id, url);
      const digests = listed.map(({ id, sha256 }) => ({ id, revision: sha256 }));
      return { digests, keeps: () => false };
    },
    async fetch({ id }) {
      const text = await fetchText(new URL(urls.get(id) ?? '', base));
      return { digest: decodeDigest(text), revision: await hash(text), problems: [] };
    },
  };
}

async function readText(url: URL): Promise<string> {
  return (await fetch(url)).text();
}
