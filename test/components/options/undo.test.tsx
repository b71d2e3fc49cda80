// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { heads } from '../../../core/query';
import { runs, sources } from '../../../core/query/sources';
import type { Source, SourceAdapter } from '../../../core/source';
import { withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { removeDigest } from '../../../core/sync/digests';
import { runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { removeSource } from '../../../core/sync/unfollow';
import { cardsFollowed, useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';
import { button, click, mount, unmount } from '../mount';
import { section, texts } from './samples';

useBrowser();
beforeEach(() => {
  vi.stubGlobal('navigator', {
    locks: navigator.locks,
    userAgent: 'Chrome/156',
    storage: { estimate: async () => ({ usage: 1 }), persisted: async () => true },
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1.2.3' });
  fakeBrowser.commands.getAll = async () => [];
  fakeBrowser.extension.isAllowedIncognitoAccess = async () => true;
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve({ answer: undefined }));
  for (const name of ['onAdded', 'onRemoved'] as const) {
    fakeBrowser.permissions[name].addListener = () => undefined;
    fakeBrowser.permissions[name].removeListener = () => undefined;
  }
});
/** What is under way in the store. */
const asked = new Set<IDBTransaction>();
beforeEach(() => {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const opened = transaction.apply(this, given);
    asked.add(opened);
    for (const end of ['complete', 'abort'])
      opened.addEventListener(end, () => asked.delete(opened));
    return opened;
  });
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const TOO_LATE = '그사이 이미 되돌렸거나 내용이 바뀌어서 더는 되돌릴 수 없어요.';
const days = ['2025-09-01', '2025-09-02', '2025-09-03'];

/** A subscription with three digests, of which so many are still listed by a second run. */
async function subscribe(left = 3): Promise<string> {
  const offer = { kind: 'feed', url: 'https://digests.example/index.json', title: '피드' } as const;
  const { id } = await addSource({ ...offer, digests: 0, papers: 0, sampled: 0 }, { kind: 'off' });
  await receive(id, days);
  if (left < 3) await receive(id, days.slice(0, left));
  return id;
}

async function receive(id: string, listed: readonly string[], title?: string) {
  const open = (source: Source): SourceAdapter => ({
    id: source.id,
    width: 1,
    list: async () => ({
      digests: listed.map((day) => ({ id: day, revision: `${day} ${title}` })),
      keeps: () => false,
    }),
    fetch: async (one) => ({
      digest: {
        ...sampleDigest(one.id, [`2509.0000${one.id.at(-1)}`]),
        title: title ?? `${one.id}의 글`,
      },
      revision: one.revision ?? '',
      problems: [],
    }),
  });
  await runSources('reader', [id], { open });
}

/** The page, once it has read the store; it reads again a moment after something was written elsewhere. */
async function open() {
  const { OptionsPage } = await import('../../../entrypoints/options/OptionsPage');
  // The page reads again a moment after it hears of a change: the clock is turned on to it.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await mount(<OptionsPage />);
  await settle();
}
/** Turns of the loop, of ten milliseconds each, in which nothing is asked of the store and nothing changes. */
const QUIET_TURNS = 40;
/** Until the page has heard of everything and changes no more, however slow the machine is. */
async function settle() {
  await act(cardsFollowed);
  for (let quiet = 0, before = ''; quiet < QUIET_TURNS; quiet += 1) {
    await act(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(10);
    });
    const now = document.body.innerHTML;
    if (asked.size > 0 || now !== before) quiet = 0;
    before = now;
  }
}
/** The button, as soon as the page has it. */
async function offered(name: string): Promise<HTMLButtonElement> {
  await settle();
  return button(name);
}
const press = async (name: string) => {
  await click(await offered(name));
  await settle();
};
const buttons = (heading: string) => texts(section(heading), 'button');
const ids = async () => (await heads()).map(({ id }) => id).sort();
/** Until these digests are stored: a press may wait for locks and modules that no turn of the loop knows of. */
async function keeps(wanted: readonly string[]) {
  for (let turns = 0; turns < 50 && `${await ids()}` !== `${wanted}`; turns += 1) await settle();
  expect(await ids()).toEqual(wanted);
  await settle();
}
const newest = async () => (await runs())[0]?.id ?? 0;
const VANISHED = '원본이 사라진 다이제스트';
const LIST = '다이제스트 목록';

describe('what vanished and was cleared', () => {
  it('is offered back while it can be brought back, and comes back', async () => {
    await subscribe(1);
    await open();
    await press('모두 정리');
    expect(section(VANISHED).textContent).toContain('다이제스트 2개를 정리했어요.');
    await click(section(VANISHED).querySelector('[role=status] button'));
    await keeps(days);
    expect(buttons(VANISHED)).toEqual(['모두 정리']);
  });

  it('is not offered back once its subscription was removed, and is again when that came back', async () => {
    await subscribe(1);
    await open();
    await press('모두 정리');
    await press('지우기: 피드');
    await press('지우기');
    expect(document.body.textContent).not.toContain('정리했어요.');
    await press('되돌리기: 피드');
    expect(section(VANISHED).textContent).toContain('다이제스트 2개를 정리했어요.');
  });

  it('is not offered back once the log brought it back', async () => {
    await subscribe(1);
    await open();
    await press('모두 정리');
    await click(section('최근 기록').querySelector('li > button'));
    await keeps(days);
    expect(buttons(VANISHED)).toEqual(['모두 정리']);
  });

  it('says so where it is pressed a moment too late', async () => {
    const id = await subscribe(1);
    await open();
    await press('모두 정리');
    const undo = section(VANISHED).querySelector('[role=status] button');
    await removeSource(id);
    await click(undo);
    await settle();
    expect(texts(section(VANISHED), '[role=alert]')).toEqual([TOO_LATE]);
    expect(await ids()).toEqual([]);
  });
});

describe('a digest that was removed', () => {
  it('is not offered back once its subscription was removed', async () => {
    const id = await subscribe();
    await open();
    await press('지우기: 2025-09-02의 글');
    await offered('되돌리기: 2025-09-02의 글');
    await removeSource(id);
    await settle();
    expect(() => button('되돌리기: 2025-09-02의 글')).toThrow();
  });

  it('says so where it is pressed a moment too late, and leaves no digest without a subscription', async () => {
    const id = await subscribe();
    await open();
    await press('지우기: 2025-09-02의 글');
    const undo = await offered('되돌리기: 2025-09-02의 글');
    await removeSource(id);
    await click(undo);
    await settle();
    expect(texts(section(LIST), '[role=alert] p')).toEqual(['되돌리지 못했어요', TOO_LATE]);
    expect(await ids()).toEqual([]);
  });

  it('stays as it came since', async () => {
    const id = await subscribe();
    await open();
    await press('지우기: 2025-09-02의 글');
    const undo = await offered('되돌리기: 2025-09-02의 글');
    await receive(id, days, '새 판');
    await click(undo);
    await settle();
    expect((await heads()).map(({ title }) => title)).toEqual(['새 판', '새 판', '새 판']);
    expect(section(LIST).textContent).toContain(TOO_LATE);
  });

  it('that came back by the log and was removed elsewhere is no row that was removed here', async () => {
    await subscribe();
    await open();
    await press('지우기: 2025-09-02의 글');
    await undoRun(await newest());
    await settle();
    const head = (await heads()).find(({ id }) => id === '2025-09-02');
    if (head) await removeDigest(head);
    await settle();
    expect(section(LIST).textContent).not.toContain('2025-09-02의 글');
  });
});

describe('a subscription that was removed', () => {
  const remote = async () => (await sources()).filter(({ url }) => url !== '');

  it('says so where it has come back a moment before the press', async () => {
    const id = await subscribe();
    await open();
    await press('지우기: 피드');
    await press('지우기');
    const undo = await offered('되돌리기: 피드');
    await undoRun(await newest());
    await receive(id, days, '새 판');
    await click(undo);
    await settle();
    expect(section('내 구독').textContent).toContain(TOO_LATE);
    expect((await heads()).map(({ title }) => title)).toEqual(['새 판', '새 판', '새 판']);
  });

  it('that came back and was removed elsewhere is no row that was removed here', async () => {
    const id = await subscribe();
    await open();
    await press('지우기: 피드');
    await press('지우기');
    await undoRun(await newest());
    await settle();
    await removeSource(id);
    await settle();
    expect(await remote()).toEqual([]);
    expect(() => button('되돌리기: 피드')).toThrow();
  });
});

describe('imported files', () => {
  const give = (listed: readonly string[]) => {
    const source: SourceAdapter = {
      id: 'files',
      width: 1,
      list: async () => ({ digests: listed.map((id) => ({ id, revision: id })) }),
      fetch: async ({ id }) => ({ digest: sampleDigest(id, []), revision: id, problems: [] }),
    };
    return sync(source);
  };

  it('are all removed after a question that counts them, and brought back in their row', async () => {
    await subscribe();
    await give(['2025-10-01', '2025-10-02']);
    await open();
    await press('지우기: 가져온 파일');
    const question = document.querySelector('.question');
    expect(question?.textContent).toContain('가져온 다이제스트 2개를 모두 지울까요?');
    expect(question?.textContent).not.toContain('구독');
    await press('그대로 두기');
    expect(await ids()).toHaveLength(5);
    await press('지우기: 가져온 파일');
    await click(document.querySelector('.question .danger'));
    await keeps(days);
    expect(texts(section('최근 기록'), 'summary')[0]).toContain('다이제스트를 지움가져온 파일');
    await press('되돌리기: 가져온 파일');
    await keeps([...days, '2025-10-01', '2025-10-02']);
    expect((await offered('지우기: 가져온 파일')).textContent).toBe('지우기');
  });

  it('are brought back by the log, and their row with them', async () => {
    await give(['2025-10-01']);
    await open();
    await press('지우기: 가져온 파일');
    await click(document.querySelector('.question .danger'));
    await keeps([]);
    await click(section('최근 기록').querySelector('li > button'));
    await keeps(['2025-10-01']);
    expect((await offered('지우기: 가져온 파일')).textContent).toBe('지우기');
  });

  it('have nothing to remove where there are none, nor has what ships', async () => {
    await open();
    expect(() => button('지우기: 가져온 파일')).toThrow();
    expect(() => button('지우기: 기본 다이제스트')).toThrow();
  });
});

describe('a run of the log', () => {
  it('that took out what is there again says so once, and is offered back no more', async () => {
    const id = await subscribe();
    const [head] = await heads();
    if (head) await removeDigest(head);
    await withStore((db) => db.clear('declined'));
    await receive(id, days, '새 판');
    await open();
    const removal = () => document.querySelectorAll('[aria-labelledby=log] li')[1];
    expect(removal()?.textContent).toContain(head?.title);
    await click(removal()?.querySelector(':scope > button'));
    await settle();
    expect(texts(section('최근 기록'), '[role=alert]')).toEqual([TOO_LATE]);
    expect(removal()?.querySelector(':scope > button')).toBeNull();
    expect((await heads()).map(({ title }) => title)).toEqual(['새 판', '새 판', '새 판']);
  });

  it('says so where it was taken back a moment before the press', async () => {
    await subscribe();
    await open();
    const undo = section('최근 기록').querySelector('li > button');
    await undoRun(await newest());
    await click(undo);
    await settle();
    expect(texts(section('최근 기록'), '[role=alert]')).toEqual([TOO_LATE]);
  });
});
