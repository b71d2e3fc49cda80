import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runs } from '../../../core/query/sources';
import type { RunEvent, RunProgress } from '../../../core/run';
import type { SourceAdapter } from '../../../core/source';
import { beginRun } from '../../../core/sync/log/journal';
import { openRunner } from '../../../core/sync/runner';
import { openFollowing } from '../../../core/sync/runner/following';
import type { RunnerHost } from '../../../core/sync/runner/host';
import { addSource } from '../../../core/sync/sources';
import { useBrowser } from '../../browser';

useBrowser();
afterEach(() => vi.useRealTimers());

/** A browser of which everything that it is asked is written down. */
function makeHost(change: Partial<RunnerHost> = {}) {
  const said: string[] = [];
  const note = (what: string) => () => void said.push(what);
  const noteLater = (what: string) => async () => void said.push(what);
  let asked: unknown;
  const host: RunnerHost = {
    open: async () => emptySource,
    isAllowed: async () => false,
    isFree: () => true,
    stayAwake() {
      said.push('awake');
      return note('asleep');
    },
    planResume: note('resume'),
    forgetResume: noteLater('no resume'),
    planNext: noteLater('next'),
    planLater: note('later'),
    readAsked: async () => asked,
    async writeAsked(ids) {
      asked = ids;
    },
    tell: ({ kind }) => kind !== 'progress' && said.push(kind),
    show: async () => {},
    report: (error) => said.push(String(error)),
    ...change,
  };
  return { host, said, asked: () => asked };
}

const emptySource = ({ id }: { readonly id: string }): SourceAdapter => ({
  ...{ id, width: 1 },
  list: async () => ({ digests: [], problems: [] }),
  fetch: () => Promise.reject(new Error('there is nothing')),
});

async function subscribe(at = 'a'): Promise<string> {
  const about = { kind: 'feed', title: '피드', digests: 0, papers: 0, sampled: 0 } as const;
  const url = `https://${at}.kr/index.json`;
  return (await addSource({ ...about, url }, { kind: 'hourly' })).id;
}

describe('the runner', () => {
  let id: string;
  beforeEach(async () => {
    id = await subscribe();
  });

  it('keeps the worker awake for a run, and plans what comes after it', async () => {
    const { host, said, asked } = makeHost();
    await openRunner(host).run([id]);
    expect(said).toEqual(['resume', 'awake', 'resume', 'ended', 'asleep', 'no resume', 'next']);
    expect(asked()).toEqual([]);
  });

  it('tells that a run failed, and waits before the next', async () => {
    const { host, said } = makeHost({ open: () => Promise.reject(new Error('no parser')) });
    await expect(openRunner(host).runDue('schedule')).rejects.toThrow('no parser');
    expect(said).toEqual(['awake', 'resume', 'failed', 'asleep', 'no resume', 'later']);
    expect(await runs()).toEqual([]);
  });

  it('asks nobody by itself at a bad moment, but whom the reader asks for', async () => {
    const { host, said } = makeHost({ isFree: () => false });
    const runner = openRunner(host);
    await runner.runDue('schedule');
    expect(said).toEqual(['later']);
    await runner.run();
    expect((await runs()).map(({ cause }) => cause)).toEqual(['reader']);
  });

  it('knows whom the reader asked for until their own run begins, whatever was cut off before', async () => {
    const other = await subscribe('b');
    await beginRun('reader', [{ source: id, title: '' }], Date.now());
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const listed: string[] = [];
    const { host, asked } = makeHost({
      open: async () => (source) => ({
        ...emptySource(source),
        async list() {
          listed.push(source.id);
          if (source.id === id) await answered;
          return { digests: [], problems: [] };
        },
      }),
    });
    const runner = openRunner(host);
    const { ended } = await runner.ask([other]);
    await vi.waitFor(() => expect(listed).toEqual([id]));
    const { ended: again } = await runner.ask([other]);
    expect(asked()).toEqual([other]);
    answer();
    await Promise.all([ended, again]);
    expect(listed).toEqual([id, other]);
    expect(await runs()).toHaveLength(2);
    expect(asked()).toEqual([]);
  });

  it('goes on without what was noted when that cannot be read', async () => {
    const { host, said } = makeHost({ readAsked: () => Promise.reject(new Error('no disk')) });
    await openRunner(host).resume();
    expect(said.filter((each) => each === 'Error: no disk')).toHaveLength(2);
    expect(said.at(-1)).toBe('no resume');
    expect(await runs()).toEqual([]);
  });
});

describe('whoever follows', () => {
  const progress: RunProgress = {
    ...{ run: 1, cause: 'reader', startedAt: 0, stopping: false, parts: [] },
  };
  it('hears of progress now and then, of a stop at once, and of the end', async () => {
    vi.useFakeTimers();
    const told: RunEvent[] = [];
    const shown: (RunProgress | undefined)[] = [];
    const { host } = makeHost({
      tell: (event) => told.push(event),
      show: async (each) => void shown.push(each),
    });
    const { follow, stopping, over, latest } = openFollowing(host);
    stopping();
    expect(told).toEqual([]);
    for (const run of [1, 2, 3]) follow({ ...progress, run });
    expect(told).toEqual([{ kind: 'progress', progress }]);
    expect(latest()?.run).toBe(3);
    vi.advanceTimersByTime(100);
    follow({ ...progress, run: 4 });
    stopping();
    expect(told.slice(1)).toMatchObject([
      { progress: { run: 4, stopping: false } },
      { progress: { run: 4, stopping: true } },
    ]);
    await over();
    expect(latest()).toBeUndefined();
    expect(shown.map((each) => each?.run)).toEqual([1, 4, 4, undefined]);
  });
});
