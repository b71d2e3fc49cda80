import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MakingProgress } from '../../../core/making';
import { makeSummary } from '../../../core/model/make';
import { readAbstract } from '../../../core/model/text';
import { heads } from '../../../core/query';
import { readMaking, writeChosen } from '../../../core/store/models';
import { useBrowser } from '../../browser';
import { modelPaper } from '../../doubles/models/answers';
import { useModels } from '../../doubles/models/useModels';
import { plainMaker } from '../../maker';

useBrowser();
const opened = useModels();
afterEach(() => vi.restoreAllMocks());

const { paper } = modelPaper;
const others = ['2511.00001', '2511.00002'];
const text = readAbstract(modelPaper.title, modelPaper.abstract);

/** From now on a store takes so many records more. */
function fill(store: string, left: number): void {
  const put = IDBObjectStore.prototype.put;
  let taken = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    taken += this.name === store ? 1 : 0;
    if (this.name === store && taken > left)
      throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  });
}

function begin() {
  const told = new Map<string, MakingProgress | undefined>();
  const reported: unknown[] = [];
  const maker = plainMaker({
    open: async () => makeSummary,
    read: async () => ({ text }),
    tell: (of, progress) => void told.set(of, progress),
    report: (error) => void reported.push(error),
    forgetResume: async () => undefined,
  });
  const failed = (of: string) =>
    vi.waitFor(() => expect(told.get(of)).toMatchObject({ failure: 'storage-full' }));
  return { maker, told, reported, failed };
}

describe('a disk that is full', () => {
  it('has nothing asked for', async () => {
    const { maker, told } = begin();
    await writeChosen({ model: opened.model });
    fill('makings', 0);
    await expect(maker.askAll([paper])).rejects.toMatchObject({ code: 'storage-full' });
    expect(told.size).toBe(0);
  });

  // As it begins, with the text that was read, after one section and after all.
  it.each([0, 1, 2, 6, 7])(
    'after %i records is told, and what was asked for goes on',
    async (left) => {
      const { maker, told, failed, reported } = begin();
      await writeChosen({ model: opened.model });
      fill('makings', 3 + left);
      await maker.askAll([paper, ...others]);
      for (const each of [paper, ...others]) await failed(each);
      await vi.waitFor(() => expect(reported).toHaveLength(1));
      expect(await heads()).toEqual([]);
      vi.restoreAllMocks();
      await maker.goOn(paper);
      for (const each of [paper, ...others])
        await vi.waitFor(() => expect(told.get(each)).toMatchObject({ state: 'kept' }));
    },
  );

  it('has no section more asked for than the one that is under way', async () => {
    const { maker, failed } = begin();
    await writeChosen({ model: opened.model });
    opened.double.setPace(4);
    // One that waits, that it has begun, its text, and its first section.
    fill('makings', 4);
    await maker.askAll([paper]);
    await failed(paper);
    const asked = opened.double.requests.flatMap(({ section }) => section ?? []);
    expect(asked).toEqual(['introduction', 'method', 'results']);
  });

  it('is told where a whole summary cannot be put, which stays', async () => {
    const { maker, told, failed } = begin();
    await writeChosen({ model: opened.model });
    fill('bodies', 0);
    await maker.askAll([paper]);
    await failed(paper);
    expect(await readMaking(paper)).toMatchObject({ state: 'failed', done: { length: 5 } });
    vi.restoreAllMocks();
    await maker.goOn(paper);
    await vi.waitFor(() => expect(told.get(paper)).toMatchObject({ state: 'kept' }));
  });
});
