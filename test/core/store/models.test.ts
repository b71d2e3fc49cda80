import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Model } from '../../../core/model';
import {
  changeMaking,
  clearMakings,
  readChosen,
  readMaking,
  readMakings,
  readStoredTerms,
  type StoredMaking,
  writeChosen,
  writeTerms,
} from '../../../core/store/models';
import { useBrowser } from '../../browser';
import { fillDisk } from '../../doubles/fillDisk';

useBrowser();
afterEach(() => vi.restoreAllMocks());

const model: Model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
};
const making = (more?: Partial<StoredMaking>): StoredMaking => ({
  paper: '2511.01234',
  model,
  state: 'waiting',
  askedAt: 1,
  done: [],
  faults: [],
  ...more,
});
/** What no database can hold. */
const unstorable = making({ failure: (() => undefined) as never });

describe('what is stored of models', () => {
  it('is changed by what it is now, and taken out', async () => {
    await changeMaking('2511.01234', () => making());
    const next = await changeMaking('2511.01234', (now) => now && { ...now, state: 'making' });
    expect(next).toEqual(making({ state: 'making' }));
    expect(await readMakings()).toEqual([next]);
    expect(await changeMaking('2511.01234', () => undefined)).toBeUndefined();
    expect(await readMakings()).toEqual([]);
  });

  it('is forgotten as a whole', async () => {
    await changeMaking('2511.01234', () => making());
    await writeChosen({ model });
    await writeTerms(['token']);
    await Promise.all([clearMakings(), writeChosen(undefined), writeTerms(undefined)]);
    expect(await Promise.all([readMakings(), readChosen(), readStoredTerms()])).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      'cannot be thought',
      (): StoredMaking => {
        throw new Error('no change');
      },
      'storage-unusable',
    ],
    ['cannot be stored', () => unstorable, 'storage-unusable'],
    ['is of no paper', () => ({ ...making(), paper: undefined as never }), 'storage-unusable'],
  ])(
    'stays as it was where its change %s, and can be changed at once',
    async (_what, change, code) => {
      await changeMaking('2511.01234', () => making());
      const changed = changeMaking('2511.01234', change);
      await expect(changed).rejects.toMatchObject({ code });
      expect(await readMaking('2511.01234')).toEqual(making());
      await changeMaking('2511.01234', () => making({ state: 'stopped' }));
      expect(await readMaking('2511.01234')).toMatchObject({ state: 'stopped' });
    },
  );
});

describe('on a full disk', () => {
  const large = 'a'.repeat(5000);
  const isLarge = (value: unknown) => JSON.stringify(value).length > 4000;

  it.each<[string, () => Promise<unknown>]>([
    [
      'a making',
      () => changeMaking('2511.01234', () => making({ entry: { title: large } as never })),
    ],
    ['a model', () => writeChosen({ model: { ...model, name: large } })],
    ['terms', () => writeTerms([large])],
  ])('%s is not stored, and what fits is at once', async (_what, write) => {
    fillDisk(isLarge);
    await expect(write()).rejects.toMatchObject({ code: 'storage-full' });
    await writeChosen({ model, key: 'sk-1' });
    expect(await readChosen()).toEqual({ model, key: 'sk-1' });
    expect(await Promise.all([readMakings(), readStoredTerms()])).toEqual([[], undefined]);
  });
});
