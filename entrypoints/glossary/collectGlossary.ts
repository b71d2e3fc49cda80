import { version } from '../../core/cards';
import { hash } from '../../core/hash';
import { readTerms } from '../../core/library/readTerms';
import type { DigestHead } from '../../core/paper';
import { heads } from '../../core/query';
import { readGlossary, type StoredGlossary, writeGlossary } from './stored';

/** Of a large store the newest summaries are looked through, which a page can do while nobody waits. */
const PAPERS_READ = 3000;

/**
 * The terms of the digests that are stored now: as they were collected by this version of Yoyak, or collected anew in slices and
 * kept for all pages.
 */
export async function collectGlossary(signal: AbortSignal): Promise<StoredGlossary> {
  const newest = takeNewest(await heads());
  // A newer parser may read a text otherwise, and a newer version find other terms in it.
  const from = await hash(
    [
      version(),
      ...newest.map(({ source, id, revision, parser }) => [source, id, revision, parser]),
    ].join('\n'),
  );
  const known = await readGlossary();
  if (known?.from === from) return known;
  const { rows, texts } = await readTerms(newest, { signal });
  // What a single summary uses it explains itself.
  const used = rows.filter(({ inEither }) => inEither > 1);
  const terms = used.map(({ ko, en, inEither }) => ({ ko, en, uses: inEither }));
  const glossary = { from, of: texts.length, terms };
  await writeGlossary(glossary);
  return glossary;
}

function takeNewest(all: readonly DigestHead[]): readonly DigestHead[] {
  let papers = 0;
  return all.filter((head) => {
    const isTaken = papers < PAPERS_READ;
    papers += head.papers.length;
    return isTaken;
  });
}
