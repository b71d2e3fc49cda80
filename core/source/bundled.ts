import { decodeDigest, decodeIndex, decodePage } from '../feed/decode';
import { hash } from '../hash';
import { PARSER } from '../paper/parser';
import type { SourceAdapter } from '../source';
import { inHand } from './inHand';

/** The digests that ship with the extension: a feed at `base` inside the package. */
export function bundledSource(base: string, fetchText = readText): SourceAdapter {
  const urls = new Map<string, string>();
  return {
    id: 'bundled',
    width: 6,
    // They were compiled by this very version.
    rereads: Number.POSITIVE_INFINITY,
    async list() {
      const index = decodeIndex(await fetchText(new URL('index.json', base)));
      const listed = [...index.digests];
      for (const { url } of index.pages ?? []) {
        for (const each of decodePage(await fetchText(new URL(url, base))).digests)
          listed.push(each);
      }
      for (const { id, url } of listed) urls.set(id, url);
      const digests = listed.map(({ id, sha256 }) => ({ id, revision: sha256 }));
      return { digests, keeps: () => false };
    },
    async fetch({ id }, asking) {
      const text = await fetchText(new URL(urls.get(id) ?? '', base));
      const digest = await inHand({ id }, asking, () => decodeDigest(text));
      return { digest, revision: await hash(text), parser: PARSER, problems: [] };
    },
  };
}

async function readText(url: URL): Promise<string> {
  return (await fetch(url)).text();
}
