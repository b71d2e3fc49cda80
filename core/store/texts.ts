import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { watchSilence } from './silence';

/** `[source, id, what they were made from]` of a digest's texts. */
export type TextsKey = [source: string, id: string, stamp: string];

/** A digest's texts as they are searched (`core/search/folded/rows.ts` says what they hold). */
export type StoredTexts = {
  readonly source: string;
  readonly id: string;
  readonly stamp: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly gists: Uint32Array;
  readonly gaps: Uint8Array;
};

interface TextsSchema extends DBSchema {
  texts: { key: TextsKey; value: StoredTexts };
}

/** A database of its own: it is a cache, which has nothing to migrate, and no backup knows it. */
const NAME = 'yoyak-texts';
/** So many digests are read at once: of all of them a browser may find the answer too long. */
const PAGE = 400;

let handle: Promise<IDBPDatabase<TextsSchema>> | undefined;

/** Every digest's texts, in pages; none where they cannot be read: they can be made anew. */
export async function* readTexts(): AsyncGenerator<readonly StoredTexts[]> {
  let after: TextsKey | undefined;
  for (;;) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const page = await attempt((db) => db.getAll('texts', range, PAGE));
    if (page && page.length > 0) yield page;
    const last = page?.at(-1);
    if (!last || page?.length !== PAGE) return;
    after = [last.source, last.id, last.stamp];
  }
}

/** The keys of all digests' texts; none where they cannot be read. */
export async function readTextsKeys(): Promise<readonly TextsKey[]> {
  return (await attempt((db) => db.getAllKeys('texts'))) ?? [];
}

/** Puts texts of digests and takes out others; what cannot be put is made anew whenever it is asked for. */
export async function changeTexts(
  puts: readonly StoredTexts[],
  deletes: readonly TextsKey[] = [],
): Promise<void> {
  if (puts.length + deletes.length === 0) return;
  await attempt(async (db) => {
    const tx = db.transaction('texts', 'readwrite');
    const requests = [
      ...puts.map((each) => tx.store.put(each)),
      ...deletes.map((key) => tx.store.delete(key)),
    ];
    await Promise.all([...requests, tx.done]);
  });
}

/** A cache that fails is none. */
async function attempt<T>(
  work: (db: IDBPDatabase<TextsSchema>) => Promise<T>,
): Promise<T | undefined> {
  try {
    handle ??= open();
    return await work(await handle);
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBPDatabase<TextsSchema>> {
  const forget = () => {
    handle = undefined;
  };
  const { silence, end } = watchSilence();
  const opened = openDB<TextsSchema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: ['source', 'id', 'stamp'] });
    },
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const opening = Promise.race([opened, silence]).finally(end);
  opening.catch(() => {
    forget();
    opened.then((late) => late.close()).catch(() => undefined);
  });
  return opening;
}
