import { expect, test, vi } from 'vitest';
import { parseQuery, search } from '../../../../core/search';
import { openTexts, renewTexts, type Texts } from '../../../../core/search/texts';
import { withDigests } from '../../../../core/store';
import { deleteDigest, digestKey, putDigest } from '../../../../core/store/digests';
import { readBlockHeads } from '../../../../core/store/texts';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';
import { searchAll } from '../samples';

useBrowser();

/** As long as a seventh of a block. */
const LONG = '방법을 자세히 말한다. '.repeat(3_600);
const idOf = (nth: number) => `2025-09-${String(1 + nth).padStart(2, '0')}-${nth}`;

async function put(nth: number, said: string, revision = 'r'): Promise<void> {
  const { entries, ...rest } = sampleDigest(idOf(nth), [`2509.${10_000 + nth}`], said);
  const papers = entries.map(({ paper }) => paper);
  const head = { source: 's', revision, papers, ...rest };
  await withDigests((stores) => putDigest(stores, { head, entries }));
}
const drop = async (nth: number) =>
  withDigests((stores) => deleteDigest(stores, digestKey({ source: 's', id: idOf(nth) })));
const ids = ({ digests }: Texts) => digests.map(({ head }) => head.id);
const kept = async () =>
  (await readBlockHeads()).map(({ digests }) => digests.map(({ key: [, id] }) => id));

async function putMany(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await put(nth, `${LONG} 숫자${nth}번이다.`);
}

test('texts come in parts, the newest first, each at least twice as much as the one before', async () => {
  await putMany(25);
  await renewTexts();
  const parts: Texts[] = [];
  const whole = await openTexts(undefined, (part) => parts.push(part));
  expect(whole.isWhole).toBe(true);
  expect(ids(whole)).toEqual(Array.from({ length: 25 }, (_, nth) => idOf(24 - nth)));
  expect(parts.length).toBeGreaterThan(1);
  for (const [at, part] of parts.entries()) {
    expect(part.isWhole).toBe(false);
    expect(ids(part)).toEqual(ids(whole).slice(0, part.digests.length));
    const next = parts[at + 1];
    if (next) expect(next.digests.length).toBeGreaterThanOrEqual(2 * part.digests.length);
    expect(part.digests.length).toBeLessThan(25);
  }
});

test('texts that are made come in parts too', async () => {
  await putMany(9);
  const parts: Texts[] = [];
  await openTexts(undefined, (part) => parts.push(part));
  expect(parts.map(ids)[0]?.[0]).toBe(idOf(8));
});

test('of a part something is found or nothing is said, and it is never all', async () => {
  await putMany(9);
  let [part]: (Texts | undefined)[] = [];
  await openTexts(undefined, (some) => {
    part ??= some;
  });
  const find = async (typed: string) => {
    const found: unknown[] = [];
    const query = parseQuery(typed);
    for await (const { count, isDone } of search(part?.digests ?? [], query, { isPart: true }))
      found.push([count, isDone]);
    return found;
  };
  expect(await find('숫자8번 ')).toEqual([[1, false]]);
  // It may stand in what is to come: it is not taken for 숫자 on the other layout either.
  expect(await find('숫자0번 ')).toEqual([]);
  expect(await find('tnwk ')).toEqual([]);
});

test('many small writes come to few blocks, and to no text twice', async () => {
  for (let nth = 0; nth < 28; nth += 1) {
    await put(nth, `숫자${nth}번이다.`);
    await renewTexts();
  }
  const blocks = await kept();
  expect(blocks.length).toBeLessThan(6);
  expect(blocks.flat().sort()).toEqual(Array.from({ length: 28 }, (_, nth) => idOf(nth)).sort());
});

test('a block that is full stays as it is when little comes beside it', async () => {
  await putMany(8);
  await renewTexts();
  const before = (await readBlockHeads()).map(({ nth, size }) => ({ nth, size }));
  const full = before.filter(({ size }) => size > 200_000);
  expect(full.length).toBeGreaterThan(0);
  await put(20, '숫자다.');
  await renewTexts();
  const after = (await readBlockHeads()).map(({ nth, size }) => ({ nth, size }));
  expect(after).toEqual(expect.arrayContaining(full));
});

test('of a block of several, what was written anew and what has gone is taken out', async () => {
  for (const nth of [0, 1, 2, 3]) await put(nth, `숫자${nth}번이다.`);
  await renewTexts();
  await put(1, '글자다.', 'next');
  await drop(2);
  await renewTexts();
  expect((await kept()).flat().sort()).toEqual([0, 1, 3].map(idOf));
  const { digests } = await openTexts();
  const find = async (typed: string) => (await searchAll(digests, typed)).hits.length;
  expect([await find('숫자'), await find('글자'), await find('숫자1번 ')]).toEqual([2, 1, 0]);
  for (const nth of [0, 1, 3]) await drop(nth);
  await renewTexts();
  expect(await kept()).toEqual([]);
});

test('what stands in which row comes behind the texts, and changes nothing that is found', async () => {
  for (let nth = 0; nth < 9; nth += 1) await put(nth, `숫자${nth}번이다.`);
  await renewTexts();
  const { digests } = await openTexts();
  const find = async () =>
    Promise.all(['숫자', '숫자3번 ', '숫자7', '글자'].map((typed) => searchAll(digests, typed)));
  const isNoted = () => digests.every(({ noted }) => noted?.notes.pairs !== undefined);
  expect(isNoted()).toBe(false);
  const before = await find();
  await vi.waitFor(() => expect(isNoted()).toBe(true));
  expect(await find()).toEqual(before);
  expect(before.map(({ count }) => count)).toEqual([9, 1, 1, 0]);
});

test('a block of which only the head is left is made anew', async () => {
  await put(0, '숫자0번이다.');
  await put(1, '숫자1번이다.');
  await renewTexts();
  await clearBodies();
  expect((await searchAll((await openTexts()).digests, '숫자')).count).toBe(2);
  expect((await kept()).flat().sort()).toEqual([0, 1].map(idOf));
  expect((await searchAll((await openTexts()).digests, '숫자')).count).toBe(2);
});

function clearBodies(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('yoyak-texts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('blocks', 'readwrite');
      tx.objectStore('blocks').clear();
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
