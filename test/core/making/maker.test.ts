import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../core/failure';
import { isUnderWay, type MakingProgress } from '../../../core/making';
import type { Maker } from '../../../core/making/maker';
import { type Model, sectionNames } from '../../../core/model';
import { makeSummary } from '../../../core/model/make';
import { readAbstract } from '../../../core/model/text';
import type { PaperId } from '../../../core/paper';
import { byPaper, heads } from '../../../core/query';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import {
  changeMaking,
  readMaking,
  readMakings,
  type StoredMaking,
  writeChosen,
} from '../../../core/store/models';
import { findMade, putMade, removeMade } from '../../../core/sync/made';
import { useBrowser } from '../../browser';
import { modelPaper } from '../../doubles/models/answers';
import { useModels } from '../../doubles/models/useModels';
import { plainMaker } from '../../maker';
import { sampleEntry } from '../../samples';

useBrowser();
const opened = useModels();

const paper: PaperId = modelPaper.paper;
const text = readAbstract(modelPaper.title, modelPaper.abstract);
const wish = { paper, version: 2, text };

/** One who makes, and all that is told of it. */
function begin(host: Parameters<typeof plainMaker>[0] = {}) {
  const told: { readonly paper: PaperId; readonly progress: MakingProgress | undefined }[] = [];
  const maker = plainMaker({
    open: async () => makeSummary,
    tell: (of, progress) => told.push({ paper: of, progress }),
    report: () => undefined,
    ...host,
  });
  const last = (of = paper) => told.findLast((each) => each.paper === of)?.progress;
  const ended = async (of = paper) => {
    await vi.waitFor(() => {
      const progress = last(of);
      const isOpen = progress && (isUnderWay(progress) || progress.isSaving === true);
      expect(told.some((each) => each.paper === of) && !isOpen).toBe(true);
    });
    return last(of);
  };
  return { maker, told, last, ended };
}
/** Of the reader's own digest, with one paper in it. */
const ownHead = (of: PaperId) => {
  const day = '2026-01-02';
  return { source: 'made', id: day, date: day, title: '내 것', revision: 'r', papers: [of] };
};
const choose = () => writeChosen({ model: opened.model });
const asked = () => opened.double.requests.flatMap(({ section }) => section ?? []);
async function makeAll(maker: Maker, ended: () => Promise<unknown>) {
  await choose();
  await maker.ask([wish]);
  return ended();
}

describe('a summary that is asked for', () => {
  it('comes section by section and stands in the reader’s own digest', async () => {
    const { maker, told, ended } = begin();
    await makeAll(maker, ended);
    const counts = told.map(({ progress }) => progress?.done.length ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(told.some(({ progress }) => progress?.partial !== undefined)).toBe(true);
    expect(told.at(-1)?.progress).toMatchObject({ state: 'kept' });
    expect(told.at(-1)?.progress).not.toHaveProperty('replaces');
    const [summary] = await byPaper(paper);
    expect(summary?.digest).toMatchObject({ source: 'made', title: '내가 만든 요약' });
    expect(summary?.entry).toMatchObject({ version: 2, made: { text: 'abstract', prompt: 1 } });
    expect(summary?.entry.sections.map(({ kind }) => kind)).toEqual([...sectionNames]);
    // Formulas are drawn as those of any digest.
    expect(JSON.stringify(summary?.entry.sections)).toContain('"mathml":');
    expect(await readMakings()).toEqual([]);
  });

  it('is asked for once, whoever asks again meanwhile', async () => {
    const { maker, ended } = begin();
    await choose();
    await Promise.all([maker.ask([wish]), maker.ask([wish])]);
    await maker.ask([wish]);
    await ended();
    expect(asked()).toEqual([...sectionNames]);
  });

  it('needs a model, and something to read', async () => {
    const { maker } = begin();
    await expect(maker.ask([wish])).rejects.toMatchObject({ code: 'model-unset' });
    await choose();
    const empty = { ...text, parts: [], characters: 0 };
    await expect(maker.ask([{ paper, text: empty }])).rejects.toMatchObject({
      code: 'model-no-text',
    });
    const many = Array.from({ length: 101 }, (_, at) => `2509.${String(at + 1).padStart(5, '0')}`);
    await expect(maker.askAll(many)).rejects.toMatchObject({ code: 'too-many' });
    expect(await readMakings()).toEqual([]);
    expect(opened.double.requests).toEqual([]);
  });
});

describe('several summaries', () => {
  const papers = ['2511.00001', '2511.00002', '2511.00003'];

  it('are made one at a time, in their order, each with the abstract that is read then', async () => {
    let at = 0;
    let most = 0;
    const { maker, told, ended } = begin({
      read: async () => ({ text }),
      open: async () => async (making) => {
        at += 1;
        most = Math.max(most, at);
        try {
          return await makeSummary(making);
        } finally {
          at -= 1;
        }
      },
    });
    await choose();
    await maker.askAll(papers);
    expect(told.map(({ progress }) => progress?.ahead ?? 0).slice(0, 3)).toEqual([0, 1, 2]);
    for (const each of papers) await ended(each);
    expect(most).toBe(1);
    // What a paper is called is known once its abstract was read.
    const named = told.find(({ paper: of, progress }) => of === papers[1] && progress?.text);
    expect(named?.progress).toMatchObject({ state: 'making', text: { title: modelPaper.title } });
    expect((await heads()).flatMap((head) => head.papers)).toEqual(papers);
  });

  it('have their titles from the moment that their abstracts are there', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
    const { maker, last, ended } = begin({ read: async () => ({ text }) });
    await choose();
    await maker.askAll([papers[0] ?? '']);
    await vi.waitFor(() => expect(last(papers[0])?.section).toBe('introduction'));
    expect(last(papers[0])?.text?.title).toBe(modelPaper.title);
    opened.double.release();
    expect((await ended(papers[0]))?.state).toBe('kept');
  });

  it('say until when one waits for arXiv, and no longer once it was read', async () => {
    const until = Date.now() + 9000;
    const { maker, told, ended } = begin({
      read: async (_paper, { wait }) => {
        wait(until);
        return { text };
      },
    });
    await choose();
    await maker.askAll([papers[0] ?? '']);
    await ended(papers[0]);
    const waits = told.map(({ progress }) => progress?.until);
    expect(waits.filter((each) => each !== undefined)).toEqual([until]);
    expect(told[waits.indexOf(until)]?.progress).toMatchObject({ state: 'making' });
  });

  it('say how many are before them, as those end', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
    const { maker, last } = begin({ read: async () => ({ text }) });
    await choose();
    await maker.askAll(papers);
    const ahead = () => papers.map((each) => last(each)?.ahead);
    await vi.waitFor(() => expect(last(papers[0])?.section).toBe('introduction'));
    expect(ahead()).toEqual([undefined, 1, 2]);
    await maker.stop(papers[1]);
    expect(ahead()).toEqual([undefined, undefined, 1]);
    await maker.stop();
    opened.double.release();
  });

  it.each([0, 1, 2, 3, 5, 8])(
    'are told when they are stopped, be it %i moments later',
    async (moments) => {
      opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
      const { maker, last } = begin({ read: async () => ({ text }) });
      await choose();
      await maker.askAll(papers);
      for (let at = 0; at < moments; at += 1) await new Promise((resolve) => setImmediate(resolve));
      await maker.stop();
      await vi.waitFor(async () => {
        expect((await readMakings()).filter(isUnderWay)).toEqual([]);
        for (const each of papers) expect(['stopped', undefined]).toContain(last(each)?.state);
      });
      opened.double.release();
    },
  );

  it('wait for one that is asked for with its text, but not the one that was begun', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
    const { maker, last, ended } = begin({ read: async () => ({ text }) });
    await choose();
    await maker.askAll(papers);
    await vi.waitFor(() => expect(last(papers[0])?.section).toBe('introduction'));
    await maker.ask([wish]);
    const ahead = () => [...papers, paper].map((each) => last(each)?.ahead);
    expect(ahead()).toEqual([undefined, 2, 3, 1]);
    // Two with their texts go in the order in which they were asked for.
    await maker.ask([{ ...wish, paper: '2511.00004' }]);
    expect(ahead()).toEqual([undefined, 3, 4, 1]);
    expect(last('2511.00004')?.ahead).toBe(2);
    await maker.stop('2511.00004');
    expect(ahead()).toEqual([undefined, 2, 3, 1]);
    opened.double.behave();
    opened.double.release();
    for (const each of [...papers, paper]) await ended(each);
    expect((await heads()).flatMap((head) => head.papers)).toEqual([
      papers[0],
      paper,
      papers[1],
      papers[2],
    ]);
  });

  it('fail together where the next one would fail too, and go on by one press each', async () => {
    opened.double.behave({ kind: 'status', status: 401 });
    const { maker, ended } = begin({ read: async () => ({ text }) });
    await choose();
    await maker.askAll(papers);
    for (const each of papers)
      expect(await ended(each)).toMatchObject({ state: 'failed', failure: 'model-refused' });
    expect(asked()).toHaveLength(1);
    opened.double.behave();
    await maker.goOn(papers[1] ?? '');
    expect((await ended(papers[1]))?.state).toBe('kept');
    expect((await readMakings()).map((each) => each.paper)).toEqual([papers[0], papers[2]]);
  });

  it('go on with the next one where only one paper’s text is to blame', async () => {
    const { maker, ended } = begin({
      read: async (of) => {
        if (of === papers[0]) throw new Failure('model-no-text', of);
        return { text };
      },
    });
    await choose();
    await maker.askAll(papers);
    expect(await ended(papers[0])).toMatchObject({ state: 'failed', failure: 'model-no-text' });
    expect((await ended(papers[2]))?.state).toBe('kept');
  });
});

describe('what came', () => {
  it('stays when it is stopped, and only what it lacks is asked for then', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'results' });
    const { maker, last, ended } = begin();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()).toMatchObject({ section: 'results' }));
    await maker.stop(paper);
    expect((await ended())?.state).toBe('stopped');
    expect((await readMaking(paper))?.done.map(({ name }) => name)).toEqual([
      'introduction',
      'method',
    ]);
    expect(await heads()).toEqual([]);
    opened.double.behave();
    opened.double.release();
    opened.double.requests.length = 0;
    await maker.goOn(paper);
    expect((await ended())?.state).toBe('kept');
    expect(asked()).toEqual(['results', 'limitations', 'conclusion']);
  });

  it('stays when the background is ended in the midst of a section, which is asked for again', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'limitations' });
    const first = begin();
    await choose();
    await first.maker.ask([wish]);
    await vi.waitFor(() => expect(first.last()).toMatchObject({ section: 'limitations' }));
    // Whoever made it is there no more: another one finds what is written down.
    await vi.waitFor(async () => expect((await readMaking(paper))?.done).toHaveLength(3));
    opened.double.behave();
    opened.double.requests.length = 0;
    const { maker, ended } = begin();
    await maker.resume();
    expect((await ended())?.state).toBe('kept');
    expect(asked()).toEqual(['limitations', 'conclusion']);
  });

  it('is kept by the next one where the background is ended before it stands in the digest', async () => {
    const facts = { model: 'lantern:8b', server: 'Ollama', prompt: 1, text: 'abstract' } as const;
    const madeOn = (day: string) => ({
      ...sampleEntry(paper),
      made: { ...facts, day, characters: 9, seconds: 2, missing: { figures: [], names: [] } },
    });
    const { maker, told } = begin();
    const wait = (change: Partial<StoredMaking> = {}) =>
      changeMaking(paper, () => ({
        ...wish,
        model: opened.model,
        state: 'made',
        askedAt: 1,
        done: [],
        faults: [],
        entry: madeOn('2026-01-02'),
        ...change,
      }));

    await wait();
    await maker.resume();
    expect(told.at(-1)?.progress?.state).toBe('kept');
    expect((await findMade(paper))?.entry.made?.day).toBe('2026-01-02');
    // Or after it, and before it was forgotten.
    await wait();
    await maker.resume();
    expect(await readMakings()).toEqual([]);
    // Another one, or one that lacks a section, waits for the reader's word.
    const others: readonly Partial<StoredMaking>[] = [
      { entry: madeOn('2026-01-03') },
      { faults: [{ section: 'method', fault: 'not-korean' }] },
      { state: 'failed' },
    ];
    for (const change of others) {
      await wait(change);
      await maker.resume();
      expect(await readMakings()).toHaveLength(1);
      expect((await findMade(paper))?.entry.made?.day).toBe('2026-01-02');
    }
    await maker.drop(paper);
  });

  it('waits for the reader’s word where a section was left out', async () => {
    opened.double.behave({ kind: 'lie', lie: 'english', at: 'method' });
    const { maker, ended } = begin();
    const made = await makeAll(maker, ended);
    expect(made).toMatchObject({
      state: 'made',
      faults: [{ section: 'method', fault: 'not-korean' }],
    });
    expect(await heads()).toEqual([]);
    await maker.accept(paper);
    const own = await findMade(paper);
    expect(own?.entry.sections.map(({ kind }) => kind)).not.toContain('method');
    expect(own?.entry.sections).toHaveLength(4);
    expect(await readMakings()).toEqual([]);
  });

  it('has one section made anew', async () => {
    opened.double.behave({ kind: 'lie', lie: 'english', at: 'method' });
    const { maker, ended } = begin();
    await makeAll(maker, ended);
    opened.double.behave();
    opened.double.requests.length = 0;
    await maker.goOn(paper, ['method']);
    expect((await ended())?.state).toBe('kept');
    expect(asked()).toEqual(['method']);
  });

  it('has one section made anew, and the others stay left out, or all that were', async () => {
    opened.double.behave(
      { kind: 'lie', lie: 'english', at: 'method' },
      { kind: 'lie', lie: 'english', at: 'results' },
    );
    const { maker, ended } = begin();
    await makeAll(maker, ended);
    opened.double.behave();
    opened.double.requests.length = 0;
    await maker.goOn(paper, ['results']);
    expect(await ended()).toMatchObject({ state: 'made', faults: [{ section: 'method' }] });
    expect(asked()).toEqual(['results']);
    opened.double.behave({ kind: 'lie', lie: 'english', at: 'method' });
    await maker.goOn(paper);
    await ended();
    opened.double.behave();
    opened.double.requests.length = 0;
    await maker.goOn(paper);
    expect((await ended())?.state).toBe('kept');
    expect(asked()).toEqual(['method']);
  });

  it('says what was wrong where no section came', async () => {
    opened.double.behave({ kind: 'lie', lie: 'english' });
    const { maker, ended } = begin();
    expect(await makeAll(maker, ended)).toMatchObject({
      state: 'failed',
      failure: 'model-unfit',
      faults: sectionNames.map((section) => ({ section, fault: 'not-korean' })),
    });
    expect((await readMaking(paper))?.faults).toHaveLength(5);
    opened.double.behave();
    await maker.goOn(paper);
    expect((await ended())?.state).toBe('kept');
  });

  it('is nothing that could be kept where no section came', async () => {
    opened.double.behave({ kind: 'status', status: 500 });
    const { maker, ended } = begin();
    expect(await makeAll(maker, ended)).toMatchObject({ state: 'failed' });
    await expect(maker.accept(paper)).rejects.toMatchObject({ code: 'model-unfit' });
    await maker.drop(paper);
    expect(await readMakings()).toEqual([]);
    expect(await heads()).toEqual([]);
  });
});

describe('one that is asked for in the moment in which another ends', () => {
  const other: PaperId = '2511.00009';

  it('is begun, with an alarm that outlives the one before', async () => {
    const alarms: string[] = [];
    const { maker, ended } = begin({
      read: async () => ({ text }),
      planResume: () => void alarms.push('set'),
      forgetResume: async () => {
        alarms.push('cleared');
        if (alarms.filter((each) => each === 'cleared').length === 1) await maker.askAll([other]);
      },
    });
    await makeAll(maker, ended);
    expect((await ended(other))?.state).toBe('kept');
    await vi.waitFor(() => expect(alarms.at(-1)).toBe('cleared'));
    const second = alarms.slice(alarms.indexOf('cleared') + 1);
    // By who asks, and once more by who begins: the first may have been cleared by who ends.
    expect(second).toEqual(['set', 'set', 'cleared']);
    expect(await readMakings()).toEqual([]);
  });

  it.each([
    [
      'is dropped',
      async (maker: Maker) => {
        await maker.drop(paper);
        await maker.ask([{ ...wish, version: 3 }]);
      },
    ],
    [
      'is stopped',
      async (maker: Maker) => {
        await maker.stop(paper);
        await maker.goOn(paper);
      },
    ],
  ])('as itself: what %s touches nothing of the next', async (_, again) => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'results' });
    const { maker, last, ended } = begin();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()).toMatchObject({ section: 'results' }));
    opened.double.behave();
    await again(maker);
    await vi.waitFor(() => expect(last()?.state).toBe('kept'));
    expect((await ended())?.state).toBe('kept');
    expect(await readMakings()).toEqual([]);
  });

  it.each([
    ['dropped', (maker: Maker) => maker.drop(paper)],
    ['forgotten', () => changeMaking(paper, () => undefined)],
  ])('and is %s while somebody writes: it is not put after all', async (_, forget) => {
    const { maker, told, last } = begin();
    let release = () => {};
    const writing = new Promise<void>((resolve) => {
      release = resolve;
    });
    const written = navigator.locks.request('yoyak-sync', () => writing);
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(async () => expect((await readMaking(paper))?.state).toBe('made'));
    await forget(maker);
    release();
    await written;
    // Whoever waits for the lock next comes after it.
    await navigator.locks.request('yoyak-sync', async () => undefined);
    expect(await heads()).toEqual([]);
    expect(told.map(({ progress }) => progress?.state)).not.toContain('kept');
    await vi.waitFor(() => expect(last()?.state).not.toBe('made'));
  });

  it('and was dropped meanwhile fails nobody who waits', async () => {
    let drop = async () => {};
    const { maker, ended } = begin({
      read: async () => ({ text }),
      open: async () => async (making) => {
        const made = await makeSummary(making);
        // Whole, and nobody has asked to stop it: what is stored has just gone.
        if (making.paper === paper) await drop();
        return made;
      },
    });
    drop = async () => void (await changeMaking(paper, () => undefined));
    await choose();
    await maker.ask([wish]);
    await maker.askAll([other]);
    expect((await ended(other))?.state).toBe('kept');
    expect((await heads()).flatMap(({ papers }) => papers)).toEqual([other]);
  });
});

describe('papers of which a list tells only the ids', () => {
  it('go on with what was read and made of them before', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'limitations' });
    const { maker, last, ended } = begin();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()).toMatchObject({ section: 'limitations' }));
    await maker.stop(paper);
    await ended();
    opened.double.behave();
    opened.double.release();
    opened.double.requests.length = 0;
    // Nothing is read: who would read throws.
    await maker.askAll([paper]);
    expect((await ended())?.state).toBe('kept');
    expect(asked()).toEqual(['limitations', 'conclusion']);
    expect((await findMade(paper))?.entry.version).toBe(2);
  });

  it('are stopped at once, however long their page takes', async () => {
    const { maker, last, ended } = begin({ read: () => new Promise(() => undefined) });
    await choose();
    await maker.askAll([paper, '2511.00009']);
    await vi.waitFor(() => expect(last()?.state).toBe('making'));
    await maker.stop();
    expect((await ended())?.state).toBe('stopped');
    expect((await readMakings()).map(({ state }) => state)).toEqual(['stopped']);
  });
});

describe('a summary that is made again', () => {
  it('leaves the old one where it is until the reader takes it', async () => {
    await putMade({ entry: sampleEntry(paper, '예전 결론이다.'), day: '2026-01-02' }, '내 것');
    const { maker, ended } = begin();
    expect(await makeAll(maker, ended)).toMatchObject({
      state: 'made',
      faults: [],
      replaces: true,
    });
    expect((await findMade(paper))?.day).toBe('2026-01-02');
    await maker.drop(paper);
    expect((await findMade(paper))?.day).toBe('2026-01-02');

    await maker.ask([wish]);
    await ended();
    await maker.accept(paper);
    const own = await findMade(paper);
    expect(own?.entry.made?.model).toBe('lantern:8b');
    expect((await heads()).map(({ id }) => id)).toEqual([own?.day]);
  });
});

describe('a model that is there no more', () => {
  it('makes nothing of what waits', async () => {
    const { maker, ended } = begin({
      open: async () => {
        await writeChosen(undefined);
        return makeSummary;
      },
    });
    expect(await makeAll(maker, ended)).toMatchObject({ state: 'failed', failure: 'model-gone' });
    expect(asked()).toEqual([]);
  });

  it('is not asked where its host may not be asked any more', async () => {
    const { maker, ended } = begin({
      allow: async ({ base }) => {
        throw new Failure('model-not-allowed', base);
      },
    });
    expect(await makeAll(maker, ended)).toMatchObject({ failure: 'model-not-allowed' });
    expect(asked()).toEqual([]);
  });

  it('is told a key no more that was taken away, nor is another server what was asked of the first', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'method' });
    const { maker, last, ended } = begin();
    await writeChosen({ model: opened.model, key: 'sk-old' });
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()).toMatchObject({ section: 'method' }));
    // Nothing has changed for what is made.
    await maker.leaveOld();
    expect(last()?.state).toBe('making');
    await writeChosen({ model: opened.model });
    await maker.leaveOld();
    expect((await ended())?.state).toBe('stopped');
    opened.double.behave();
    opened.double.release();
    opened.double.requests.length = 0;
    await maker.goOn(paper);
    expect((await ended())?.state).toBe('kept');
    expect(opened.double.requests.map(({ authorization }) => authorization)).toEqual(
      opened.double.requests.map(() => undefined),
    );
  });
});

describe('what is under way when its model is taken out', () => {
  const waiting = '2511.00009';

  it('fails, says why, and loses neither what came nor what waits: all goes on with the next one', async () => {
    opened.double.behave({ kind: 'stalls', after: 2, at: 'method' });
    const { maker, last, ended } = begin({ read: async () => ({ text }) });
    await writeChosen({ model: opened.model });
    await maker.ask([wish]);
    await maker.askAll([waiting]);
    await vi.waitFor(() => expect(last(paper)).toMatchObject({ section: 'method' }));
    await writeChosen(undefined);
    await maker.leaveOld();
    const gone = { state: 'failed', failure: 'model-gone' };
    expect(await ended(paper)).toMatchObject({ ...gone, done: [{ name: 'introduction' }] });
    expect(await ended(waiting)).toMatchObject(gone);
    expect(await readMaking(waiting)).toMatchObject(gone);
    opened.double.behave();
    opened.double.release();
    await writeChosen({ model: opened.model });
    for (const each of [paper, waiting]) {
      await maker.goOn(each);
      expect((await ended(each))?.state).toBe('kept');
    }
  });

  it('is nothing where nothing is: what is stopped or made stays as it is', async () => {
    const stopped = {
      paper: waiting,
      text,
      model: opened.model,
      state: 'stopped',
      askedAt: 1,
      done: [],
      faults: [],
    } as const;
    await changeMaking(waiting, () => stopped);
    const { maker } = begin();
    await writeChosen(undefined);
    await maker.leaveOld();
    expect(await readMaking(waiting)).toEqual(stopped);
  });
});

describe('what waits while another model is chosen', () => {
  const [first, second] = ['2511.00001', '2511.00002'] as const;
  const elsewhere: Model = { server: { kind: 'other', base: 'https://lab.example/v1' }, name: 'x' };
  const wait = (of: PaperId, change: Partial<StoredMaking> = {}) =>
    changeMaking(of, () => ({
      paper: of,
      text,
      model: elsewhere,
      state: 'waiting',
      askedAt: 1,
      done: [],
      faults: [],
      ...change,
    }));

  it.each<[string, Model]>([
    ['of another server', elsewhere],
    ['of the same server', { ...elsewhere, server: { kind: 'ollama', base: 'same' } }],
    ['of the browser', { server: { kind: 'browser', base: '' }, name: 'built-in' }],
  ])('is made by the one that is chosen now: it was to be one %s', async (_, model) => {
    const { server } = model;
    const was = server.base === 'same' ? { ...model, server: opened.server } : model;
    await choose();
    await wait(first, { model: was });
    await wait(second, { model: was, askedAt: 2 });
    const { maker, ended } = begin();
    await maker.resume();
    for (const of of [first, second]) {
      expect((await ended(of))?.state).toBe('kept');
      expect((await findMade(of))?.entry.made?.model).toBe('lantern:8b');
    }
  });

  it('keeps no section that another model wrote, nor what that left out', async () => {
    await choose();
    const section = { kind: 'method', heading: 'Method', children: [] } as const;
    const check = { section: 'method', figures: [], names: [] } as const;
    const done = [{ name: 'method', section, check, seconds: 1 }] as const;
    await wait(first, { done, faults: [{ section: 'results', fault: 'empty' }] });
    const { maker, ended } = begin();
    await maker.resume();
    await ended(first);
    expect(asked()).toEqual([...sectionNames]);
  });

  it('is failed as before where none is', async () => {
    await wait(first);
    const { maker, ended } = begin();
    await maker.resume();
    expect(await ended(first)).toMatchObject({ state: 'failed', failure: 'model-gone' });
  });
});

describe('one that ends the background each time', () => {
  const cut = (change: Partial<StoredMaking> = {}) =>
    changeMaking(paper, () => ({
      ...wish,
      model: opened.model,
      state: 'making',
      askedAt: 1,
      done: [],
      faults: [],
      ...change,
    }));
  /** A background that ends once it has begun: nothing is heard of it any more. */
  const die = async (section = 'introduction') => {
    opened.double.behave({ kind: 'stalls', after: 2, at: section as never });
    const { maker, last } = begin();
    void maker.resume();
    await vi.waitFor(() => expect(last()?.section).toBe(section));
    return readMaking(paper);
  };

  it.each([
    [undefined, 'making', 1],
    [1, 'making', 2],
    [2, 'failed', undefined],
    [7, 'failed', undefined],
  ])('is set aside after two resumes, and said: %s', async (cuts, state, then) => {
    await choose();
    await cut(cuts === undefined ? {} : { cuts });
    opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
    const { maker, last } = begin();
    void maker.resume();
    const seen = () => (state === 'failed' ? last()?.state : last()?.section);
    await vi.waitFor(() => expect(seen()).toBe(state === 'failed' ? 'failed' : 'introduction'));
    expect((await readMaking(paper))?.cuts).toBe(then);
    if (state === 'failed') expect(last()).toMatchObject({ failure: 'model-crashed' });
    await maker.drop(paper);
    opened.double.release();
  });

  it('lets the others be made, and goes on where the reader asks', async () => {
    const other: PaperId = '2511.00009';
    await choose();
    await cut({ cuts: 2 });
    await changeMaking(other, () => ({
      paper: other,
      text,
      model: opened.model,
      state: 'waiting',
      askedAt: 2,
      done: [],
      faults: [],
    }));
    const { maker, ended } = begin();
    await maker.resume();
    expect((await ended(other))?.state).toBe('kept');
    expect(await ended()).toMatchObject({ state: 'failed', failure: 'model-crashed' });
    await maker.goOn(paper);
    expect((await ended())?.state).toBe('kept');
  });

  it('is not one that has come further since', async () => {
    await choose();
    await cut({ cuts: 2, state: 'waiting' });
    expect((await die('method'))?.cuts).toBeUndefined();
    opened.double.behave();
    opened.double.release();
  });
});

describe('a summary that is whole while somebody writes digests', () => {
  const other: PaperId = '2511.00009';
  const write = () => {
    let release = () => {};
    const writing = new Promise<void>((resolve) => {
      release = resolve;
    });
    const written = navigator.locks.request('yoyak-sync', () => writing);
    const end = () => {
      release();
      return written;
    };
    return { release: end };
  };

  it('says what it waits for, and the next paper does not wait for that', async () => {
    const { maker, last, ended } = begin({ read: async () => ({ text }) });
    const { release } = write();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()).toMatchObject({ state: 'made', isSaving: true }));
    expect(await maker.progress(paper)).toMatchObject({ isSaving: true });
    await maker.askAll([other]);
    await vi.waitFor(() => expect(last(other)).toMatchObject({ isSaving: true }));
    expect(last()?.state).toBe('made');
    await release();
    await vi.waitFor(() => expect(last()?.state).toBe('kept'));
    await vi.waitFor(() => expect(last(other)?.state).toBe('kept'));
    expect((await ended(other))?.isSaving).toBeUndefined();
    expect(await readMakings()).toEqual([]);
  });

  it('keeps the worker awake until it stands there', async () => {
    const slept = vi.fn();
    const { maker, last } = begin({ stayAwake: () => slept });
    const { release } = write();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()?.isSaving).toBe(true));
    expect(slept).not.toHaveBeenCalled();
    await release();
    await vi.waitFor(() => expect(slept).toHaveBeenCalledTimes(1));
    expect(last()?.state).toBe('kept');
  });

  it('does not say so where nobody writes', async () => {
    const { maker, told, ended } = begin();
    await makeAll(maker, ended);
    expect(told.some(({ progress }) => progress?.isSaving)).toBe(false);
  });

  it('and cannot be kept ends what is made meanwhile, and what waits, each as it is', async () => {
    const third: PaperId = '2511.00010';
    let fail = (_: Failure) => {};
    const title = () =>
      new Promise<string>((_, reject) => {
        fail = reject;
      });
    const host = { title, read: async () => ({ text }) };
    const { maker, last, told, ended } = begin(host);
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()?.state).toBe('making'));
    await vi.waitFor(async () => expect((await readMaking(paper))?.state).toBe('made'));
    opened.double.behave({ kind: 'stalls', after: 2, at: 'method' });
    await maker.askAll([other, third]);
    await vi.waitFor(() => expect(last(other)?.section).toBe('method'));
    fail(new Failure('storage-full', 'no room'));
    for (const of of [paper, other, third])
      expect(await ended(of)).toMatchObject({ state: 'failed', failure: 'storage-full' });
    expect(last(other)?.done.map(({ name }) => name)).toEqual(['introduction']);
    const before = [told.length, asked().length];
    opened.double.behave();
    opened.double.release();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([told.length, asked().length]).toEqual(before);
    expect(await readMaking(other)).toMatchObject({ state: 'failed', failure: 'storage-full' });
  });

  it.each([
    ['was dropped', (maker: Maker) => maker.drop(paper), undefined],
    ['was asked for anew', (maker: Maker) => maker.ask([wish]), 'making'],
  ] as const)(
    'that was cut off before, and %s since, is not said to be kept',
    async (_, press, state) => {
      const entry = { ...sampleEntry(paper), made: undefined as never };
      const common = { paper, model: opened.model, done: [], faults: [], text };
      await changeMaking(paper, () => ({ ...common, state: 'made', askedAt: 1, entry }));
      await choose();
      opened.double.behave({ kind: 'stalls', after: 2, at: 'introduction' });
      const { release } = write();
      const title = vi.fn(async () => '내 것');
      const { maker, told, last } = begin({ title });
      const resumed = maker.resume();
      await vi.waitFor(() => expect(title).toHaveBeenCalled());
      await press(maker);
      if (state) await vi.waitFor(() => expect(last()?.section).toBe('introduction'));
      await release();
      await resumed;
      expect(told.some(({ progress }) => progress?.state === 'kept')).toBe(false);
      expect(last()?.state).toBe(state);
      await maker.drop(paper);
      opened.double.release();
    },
  );

  it.each([
    ['is there once nobody writes', sampleEntry(paper, '그사이 되돌린 결론이다.'), 'made'],
    ['is of another paper', sampleEntry(other, '다른 논문의 결론이다.'), 'kept'],
  ] as const)('leaves an older one where it is that %s', async (_, older, state) => {
    const { maker, last } = begin();
    const { release } = write();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()?.isSaving).toBe(true));
    // Whoever puts it waited for the lock before what was made did.
    const digests = { head: ownHead(older.paper), entries: [older] };
    await withDigests((stores) => putDigest(stores, digests));
    await release();
    await vi.waitFor(() => expect(last()?.state).toBe(state));
    await vi.waitFor(() => expect(last()?.isSaving).toBeUndefined());
    expect((await findMade(older.paper))?.entry.sections).toEqual(older.sections);
    if (state === 'kept') return;
    expect(last()).toMatchObject({ state: 'made', faults: [], replaces: true });
    expect(await readMaking(paper)).toMatchObject({ state: 'made', replaces: true });
    await maker.accept(paper);
    expect((await findMade(paper))?.entry.made?.model).toBe('lantern:8b');
  });

  it('says that it replaces none where the older one went while it was made', async () => {
    await putMade({ entry: sampleEntry(paper, '예전 결론이다.'), day: '2026-01-02' }, '내 것');
    opened.double.behave({ kind: 'stalls', after: 2, at: 'conclusion' });
    const { maker, last, ended } = begin();
    await choose();
    await maker.ask([wish]);
    await vi.waitFor(() => expect(last()?.section).toBe('conclusion'));
    expect(last()?.replaces).toBe(true);
    await removeMade(paper);
    opened.double.release();
    expect((await ended())?.state).toBe('kept');
  });

  it('that was cut off before holds up none that waits', async () => {
    const entry = { ...sampleEntry(paper), made: undefined as never };
    const common = { model: opened.model, done: [], faults: [], text };
    await changeMaking(paper, () => ({ ...common, paper, state: 'made', askedAt: 1, entry }));
    await changeMaking(other, () => ({ ...common, paper: other, state: 'waiting', askedAt: 2 }));
    await choose();
    const { release } = write();
    const { maker, last } = begin();
    void maker.resume();
    await vi.waitFor(() => expect(last(other)?.isSaving).toBe(true));
    await release();
    await vi.waitFor(async () => expect(await readMakings()).toEqual([]));
  });
});

describe('a summary that is made again from what it was made from', () => {
  const body = { ...text, kind: 'html' as const };
  const readNew = () => {
    const read = vi.fn(async (_: PaperId, { from }: { from: 'abstract' | 'html' }) => ({
      text: from === 'html' ? body : text,
      version: 4,
    }));
    return read;
  };

  it.each(['abstract', 'html'] as const)('reads the newest %s', async (from) => {
    const read = readNew();
    const { maker, ended } = begin({ read });
    await choose();
    await maker.askAll([paper], from);
    expect((await ended())?.state).toBe('kept');
    expect(read.mock.calls.map(([of, asked]) => [of, asked.from])).toEqual([[paper, from]]);
    expect((await findMade(paper))?.entry).toMatchObject({ version: 4, made: { text: from } });
  });

  it('does not go on with another text that was read before, but with the same', async () => {
    const read = readNew();
    const { maker, ended } = begin({ read });
    const stopped = { model: opened.model, state: 'stopped', done: [], faults: [] } as const;
    const leave = () => changeMaking(paper, () => ({ ...stopped, ...wish, askedAt: 1 }));
    await choose();
    await leave();
    await maker.askAll([paper], 'html');
    expect((await ended())?.state).toBe('kept');
    expect((await findMade(paper))?.entry).toMatchObject({ version: 4, made: { text: 'html' } });
    await leave();
    await maker.askAll([paper], 'abstract');
    await ended();
    await maker.accept(paper);
    expect((await findMade(paper))?.entry).toMatchObject({ version: 2 });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('says where the paper has no page any more, and goes on with the next', async () => {
    const other: PaperId = '2511.00009';
    const { maker, ended } = begin({
      read: async (of) => {
        if (of === paper) throw new Failure('model-no-body', of);
        return { text: body };
      },
    });
    await choose();
    await maker.askAll([paper, other], 'html');
    expect(await ended()).toMatchObject({ state: 'failed', failure: 'model-no-body' });
    expect((await ended(other))?.state).toBe('kept');
  });
});
