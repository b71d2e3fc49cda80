import type { Browser, Json } from '../browsers/browser';

type Own = {
  readonly paper: string;
  readonly title: string;
  readonly said: string;
  readonly model?: string;
};

/** A summary as a model makes it for its reader, with how it was made. */
function toEntry({ paper, title, said, model = 'lantern:8b' }: Own): {
  readonly [key: string]: Json;
} {
  const write = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  return {
    paper,
    version: 1,
    title,
    links: [],
    sections: [
      { kind: 'method', heading: 'Method', children: write(`${said} 방법을 설명한다.`) },
      { kind: 'conclusion', heading: 'Conclusion', children: write(said) },
    ],
    made: {
      model,
      server: 'Ollama',
      day: '2024-01-05',
      prompt: 1,
      text: 'abstract',
      characters: 1140,
      seconds: 24,
      missing: { figures: ['42%'], names: [] },
    },
  };
}

/** Puts a digest of the reader's own into the store; a page of the extension must be open. */
export async function plantOwn(browser: Browser, own: readonly Own[]): Promise<void> {
  const head = {
    source: 'made',
    id: '2024-01-05',
    date: '2024-01-05',
    title: '내가 만든 요약',
    ai: true,
    tags: [],
    revision: 'r',
    papers: own.map(({ paper }) => paper),
  };
  const body = { source: 'made', id: head.id, entries: own.map(toEntry) };
  await put(browser, 'yoyak', { heads: [[head]], bodies: [[body]] });
}

/** Chooses a model as the options do, or puts what was asked of it into its queue. */
export async function plantModel(
  browser: Browser,
  base: string,
  makings: readonly Json[] = [],
): Promise<void> {
  const model = { server: { kind: 'ollama', base }, name: 'lantern:8b' };
  // As whoever writes there does first.
  await browser.run(() => {
    const { browser: api, chrome } = globalThis as unknown as Record<string, typeof sessionApi>;
    return (api ?? chrome)?.storage.session.remove('no-model');
  });
  await put(browser, 'yoyak-models', {
    chosen: [[{ model }, 'model']],
    makings: makings.map((each) => [{ model, ...(each as object) }]),
  });
}

declare const sessionApi: {
  readonly storage: { readonly session: { remove(key: string): Promise<void> } };
};

type Records = { readonly [store: string]: readonly (readonly Json[])[] };

function put(browser: Browser, name: string, records: Records): Promise<void> {
  return browser.run(
    async (database: string, all: Records) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const tx = db.transaction(Object.keys(all), 'readwrite');
      for (const [store, rows] of Object.entries(all))
        for (const [value, key] of rows) tx.objectStore(store).put(value, key as IDBValidKey);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    name,
    records,
  );
}
