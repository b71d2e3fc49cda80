import type { DigestHead, Summary } from '../paper';
import { bookmarks, digest, heads, keptOf } from '../query';
import { birth } from '../query/birth';
import { compareDigests } from '../query/order';
import {
  changeTexts,
  readTexts,
  readTextsKeys,
  type StoredTexts,
  type TextsKey,
} from '../store/texts';
import { FORMAT, makeRows, type SearchedDigest, toSearched } from './folded/rows';
import { makeSlices } from './slices';

/** So many digests are read, and their texts put, at once. */
const BATCH = 50;

/** All that can be searched, newest first, and it by what it was made from. */
export type Texts = {
  readonly digests: readonly SearchedDigest[];
  readonly byName: ReadonlyMap<string, SearchedDigest>;
};

/**
 * The texts of all that is stored, and of what bookmarks alone keep. Those that are not there yet, as whoever was to follow a write has died,
 * are made, in slices. After a write give what was opened `before`: only digests that differ are read again.
 */
export async function openTexts(before?: Texts): Promise<Texts> {
  const reading = before ? undefined : readAll();
  reading?.catch(() => undefined);
  const [all, made, loose] = await Promise.all([heads(), birth(), readLoose()]);
  const stored = await reading;
  const keyOf = keyFrom(made);
  const byName = new Map<string, SearchedDigest>();
  const missing: DigestHead[] = [];
  for (const head of all) {
    const name = JSON.stringify(keyOf(head));
    const texts = stored?.get(name);
    const known = before?.byName.get(name) ?? (texts && toSearched(head, head.papers, texts));
    if (known) byName.set(name, known);
    else missing.push(head);
  }
  for await (const { head, texts } of makeMissing(missing, keyOf))
    byName.set(JSON.stringify(keyOf(head)), toSearched(head, head.papers, texts));
  const gone = [...(stored?.keys() ?? [])].filter((name) => !byName.has(name));
  await changeTexts(
    [],
    gone.map((name) => JSON.parse(name) as TextsKey),
  );
  const found = all.flatMap((head) => byName.get(JSON.stringify(keyOf(head))) ?? []);
  const lone = loose(all).map(searchKept);
  const digests =
    lone.length === 0 ? found : [...found, ...lone].sort((a, b) => compareDigests(a.head, b.head));
  return { digests, byName };
}

/** Has the stored texts follow a write of digests: makes those that are missing, and takes out those of what has gone. */
export async function renewTexts(): Promise<void> {
  const [all, made, keys] = await Promise.all([heads(), birth(), readTextsKeys()]);
  const keyOf = keyFrom(made);
  const stored = new Set(keys.map((key) => JSON.stringify(key)));
  const missing = all.filter((head) => !stored.has(JSON.stringify(keyOf(head))));
  for await (const _made of makeMissing(missing, keyOf));
  const wanted = new Set(all.map((head) => JSON.stringify(keyOf(head))));
  await changeTexts(
    [],
    keys.filter((key) => !wanted.has(JSON.stringify(key))),
  );
}

type KeyOf = (head: DigestHead) => TextsKey;

/** Texts are those of one version of a digest, in one database. */
function keyFrom(made: string | undefined): KeyOf {
  return ({ source, id, revision, parser }) => [
    source,
    id,
    JSON.stringify([FORMAT, made, revision, parser]),
  ];
}

async function readAll(): Promise<ReadonlyMap<string, StoredTexts>> {
  const found = new Map<string, StoredTexts>();
  for await (const page of readTexts())
    for (const texts of page)
      found.set(JSON.stringify([texts.source, texts.id, texts.stamp]), texts);
  return found;
}

type Made = { readonly head: DigestHead; readonly texts: StoredTexts };

/** Makes and puts the texts of digests, and gives them; one that goes meanwhile has none. */
async function* makeMissing(missing: readonly DigestHead[], keyOf: KeyOf): AsyncGenerator<Made> {
  const slices = makeSlices();
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const found = await Promise.all(batch.map(({ source, id }) => digest([source, id])));
    const due: StoredTexts[] = [];
    for (const [at, head] of batch.entries()) {
      const stored = found[at];
      const [source, id, stamp] = keyOf(head);
      // It was written since: whoever opens next finds it.
      if (!stored || keyOf(stored.head)[2] !== stamp) continue;
      const entries = Array.isArray(stored.entries) ? stored.entries : [];
      const texts = { source, id, stamp, ...makeRows(entries) };
      due.push(texts);
      yield { head, texts };
      if (slices.isOver()) await slices.pause();
    }
    await changeTexts(due);
  }
}

/** What bookmarks keep → of it what no digest among some has. */
async function readLoose(): Promise<(all: readonly DigestHead[]) => readonly Summary[]> {
  const kept = (await bookmarks()).flatMap((reading) => keptOf(reading) ?? []);
  return (all) => {
    const places = new Set(
      all.flatMap(({ source, id, papers }) =>
        papers.map((paper) => JSON.stringify([source, id, paper])),
      ),
    );
    return kept.filter(
      ({ digest: { source, id }, entry }) => !places.has(JSON.stringify([source, id, entry.paper])),
    );
  };
}

function searchKept({ digest, entry }: Summary): SearchedDigest {
  return toSearched(digest, [entry.paper], makeRows([entry]));
}
