// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { RunState } from '../../../components/options/run/state';
import type { FailureCode } from '../../../core/failure';
import type { Declined, PartProgress, Run, RunCause, RunProgress } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import { button, click, unmount } from '../mount';
import {
  at,
  events,
  item,
  now,
  problem,
  result,
  run,
  section,
  show,
  sources,
  texts,
} from './samples';

afterEach(unmount);

const part = (change: Partial<PartProgress> = {}): PartProgress => ({
  source: 'g1',
  title: '매일 논문',
  phase: 'fetching',
  listed: 93,
  due: 30,
  fetched: 12,
  stored: 11,
  bytes: 1_234_567,
  ...change,
});
const progress = (change: Partial<RunProgress> = {}): RunProgress => ({
  run: 1,
  cause: 'schedule',
  startedAt: now,
  stopping: false,
  parts: [part()],
  ...change,
});
const running = (change: Partial<RunProgress> = {}): RunState => ({
  kind: 'running',
  progress: progress(change),
});
const said = async (state: RunState) => {
  await show({ run: state });
  return document.querySelector('.run [role=status]')?.textContent;
};

describe('a run', () => {
  it('is started for all sources at once, when there is one to ask', async () => {
    const on = events();
    await show({}, on);
    await click(button('지금 모두 받기'));
    expect(on.run.onSync).toHaveBeenCalledExactlyOnceWith();
    await show({ sources: sources(item({ enabled: false })) });
    expect(texts(section('내 구독'), 'button')).not.toContain('지금 모두 받기');
  });

  it('cannot be started while every host rests, and says from when', async () => {
    const on = events();
    const resting = item({ restUntil: at(14, 20) });
    const other = item({ id: 'f1', title: '비전', restUntil: at(11, 5) });
    await show({ sources: sources(resting, other) }, on);
    await click(button('지금 모두 받기'));
    expect(on.run.onSync).not.toHaveBeenCalled();
    expect(document.querySelector('.run .all p')?.textContent).toBe(
      '11:05부터 다시 받을 수 있어요',
    );
    // One that does not rest can be asked.
    await show({ sources: sources(resting, item({ id: 'f1', title: '비전' })) }, on);
    expect(document.querySelector('.run .all p')).toBeNull();
    await click(button('지금 모두 받기'));
    expect(on.run.onSync).toHaveBeenCalledOnce();
  });

  it('tells how far it is in all and for each source, whoever started it', async () => {
    const parts = [
      part(),
      part({
        source: 'f1',
        title: '비전',
        phase: 'done',
        listed: 5,
        due: 2,
        fetched: 2,
        stored: 2,
      }),
      part({
        source: 'r1',
        title: '로봇',
        phase: 'failed',
        listed: 0,
        due: 0,
        fetched: 0,
        stored: 0,
        bytes: 0,
      }),
      part({ source: 'x', title: '끝', phase: 'waiting', listed: 0, due: 0, fetched: 0 }),
    ];
    const root = await show({ run: running({ parts, secondsLeft: 42 }) });
    expect(texts(root, '.progress .about span')).toEqual(['받는 중 · 14 / 32', '40초쯤 남았어요']);
    const counts = (selector: string) =>
      [...root.querySelectorAll<HTMLProgressElement>(selector)].map(({ value, max }) => [
        value,
        max,
      ]);
    expect(counts('.running progress')).toEqual([[14, 32]]);
    // Each source stands once, in its row, which counts as the sum does.
    expect(counts('.sources progress')).toEqual([[12, 30]]);
    expect(root.querySelector('.running')?.textContent).not.toContain('비전');
  });

  it.each([
    [3.4, '3초쯤 남았어요'],
    [42, '40초쯤 남았어요'],
    [100, '2분쯤 남았어요'],
  ])('counts down in finer steps towards its end: %d', async (secondsLeft, sentence) => {
    const root = await show({ run: running({ secondsLeft }) });
    expect(texts(root, '.progress .about span').at(-1)).toBe(sentence);
  });

  it('has no second bar for its only source, and none that lies while it lists', async () => {
    const listing = part({ phase: 'listing', due: 0, fetched: 0 });
    const root = await show({ run: running({ parts: [listing] }) });
    const bars = root.querySelectorAll('.running progress');
    expect(bars.length).toBe(1);
    expect(bars[0]?.hasAttribute('value')).toBe(false);
    expect(root.querySelector('.running .about')?.textContent).toBe('목록을 확인하고 있어요…');
  });

  it('is stopped once', async () => {
    const on = events();
    await show({ run: running() }, on);
    await click(button('멈추기'));
    expect(on.run.onStop).toHaveBeenCalledOnce();
    await show({ run: running({ stopping: true, secondsLeft: 40 }) }, on);
    await click(button('멈추기'));
    expect(on.run.onStop).toHaveBeenCalledOnce();
    expect(document.querySelector('.running .about')?.textContent).toBe('멈추고 있어요…');
  });

  it('keeps the focus where it stood when it ends, and takes none from elsewhere', async () => {
    await show({ run: running() });
    button('멈추기').focus();
    await show({ run: { kind: 'ended', run: run(1) } });
    expect(document.activeElement).toBe(document.querySelector('.run'));
    await show({ run: running() });
    const field = document.querySelector<HTMLInputElement>('.add input');
    field?.focus();
    await show({ run: { kind: 'ended', run: run(1) } });
    expect(document.activeElement).toBe(field);
  });

  it('is not spoken of any more when all its sources are gone', async () => {
    const ended = { kind: 'ended', run: run(1) } as const;
    await show({ run: ended });
    expect(document.querySelector('.run .all p')?.textContent).toContain('받기를 마쳤어요');
    await show({ run: ended, sources: sources(item({}, { gone: 'removed' })) });
    expect(document.querySelector('.run')?.textContent).toBe('');
  });

  it('says of which sources only some came', async () => {
    const parts = [
      { source: 'g1', title: '', result: result({ kind: 'failed' }) },
      { source: 'x', title: '', result: result({ kind: 'failed', added: 0, changed: 0 }) },
      { source: 'y', title: '', result: result({ added: 0, changed: 0 }) },
    ];
    expect(await said({ kind: 'ended', run: run(1, { parts }) })).toBe(
      '받기를 마쳤어요 · 2개 추가, 1개 바뀜 · 구독 1개는 다 받지 못했어요 · 구독 1개는 받지 못했어요',
    );
    await show({ log: { runs: [run(1, { parts })], undoable: 0 } });
    expect(texts(section('최근 기록'), 'summary .bad')).toEqual([
      '구독 1개는 일부만 받음',
      '구독 1개 실패',
    ]);
  });

  it('says which sources it did not ask, since their hosts rest', async () => {
    const ended = {
      kind: 'ended',
      run: run(1, {
        parts: [{ source: 'g1', title: '', result: result({ added: 0, changed: 0 }) }],
      }),
    } as const;
    const resting = item({ id: 'x', restUntil: now + 60 * 60_000 });
    await show({ run: ended, sources: sources(item({ id: 'g1' }), resting) });
    expect(document.querySelector('.run [role=status]')?.textContent).toBe(
      '받기를 마쳤어요 · 새 다이제스트가 없어요 · 구독 1개는 10:30부터 받을 수 있어요',
    );
    // A press for one source alone left nobody out.
    await show({ run: ended, sources: sources(item({ id: 'g1' }), item({ id: 'z' }), resting) });
    expect(document.querySelector('.run [role=status]')?.textContent).toBe(
      '받기를 마쳤어요 · 새 다이제스트가 없어요',
    );
  });

  it('speaks at each quarter only', async () => {
    const counted = (fetched: number) => running({ parts: [part({ due: 100, fetched })] });
    expect(await said(counted(24))).toBe('목록을 확인하고 있어요…');
    expect(await said(counted(25))).toBe('받는 중 · 25 / 100');
    expect(await said(counted(49))).toBe('받는 중 · 25 / 100');
    expect(await said(counted(50))).toBe('받는 중 · 50 / 100');
  });

  it.each<[string, RunState]>([
    ['받을 준비를 하고 있어요…', { kind: 'starting' }],
    ['받기를 마쳤어요 · 2개 추가, 1개 바뀜', { kind: 'ended', run: run(1) }],
    [
      '받기를 마쳤어요 · 2개 추가, 1개 바뀜 · 구독 1개는 받지 못했어요',
      {
        kind: 'ended',
        run: run(1, {
          parts: [
            { source: 'g1', title: '', result: result() },
            { source: 'x', title: '', result: result({ kind: 'failed', added: 0, changed: 0 }) },
          ],
        }),
      },
    ],
    [
      '받지 못했어요',
      {
        kind: 'ended',
        run: run(1, {
          parts: [
            { source: 'g1', title: '', result: result({ kind: 'failed', added: 0, changed: 0 }) },
          ],
        }),
      },
    ],
    [
      '다 받지는 못했어요 · 2개 추가, 1개 바뀜',
      {
        kind: 'ended',
        run: run(1, {
          parts: [{ source: 'g1', title: '', result: result({ kind: 'failed' }) }],
        }),
      },
    ],
    [
      '받기를 마쳤어요 · 새 다이제스트가 없어요',
      {
        kind: 'ended',
        run: run(1, {
          parts: [{ source: 'g1', title: '', result: result({ added: 0, changed: 0 }) }],
        }),
      },
    ],
    [
      '멈췄어요 · 2개 추가, 1개 바뀜',
      {
        kind: 'ended',
        run: run(1, {
          parts: [{ source: 'g1', title: '', result: result({ kind: 'stopped' }) }],
        }),
      },
    ],
    [
      '받지 못했어요. 인터넷에 연결되어 있지 않아요. 연결된 뒤 다시 시도해 주세요.',
      { kind: 'failed', code: 'offline' },
    ],
  ])('says “%s”', async (sentence, state) => {
    expect(await said(state)).toBe(sentence);
  });
});

describe('the log of runs', () => {
  const rows = () => texts(section('최근 기록'), 'summary .about');

  it('says of files that none was imported where they held nothing', async () => {
    const told = async (change: Partial<SourceResult>) => {
      const parts = [
        { source: 'files', title: '', result: result({ added: 0, changed: 0, ...change }) },
      ];
      await show({ log: { runs: [run(1, { cause: 'files', parts })], undoable: 0 } });
      return texts(section('최근 기록'), 'summary .about span')[0];
    };
    expect(await told({ unchanged: 0, empty: 2 })).toBe('파일을 살펴봄');
    expect(await told({ unchanged: 2 })).toBe('파일을 가져옴');
  });

  it('says of an import that was cut off or stopped that it is not done, and what to do about the rest', async () => {
    const cutOff =
      '가져오기가 중간에 멈췄어요. 그때까지 가져온 것은 저장해 두었으니, 나머지는 파일을 다시 넣어 주세요.';
    const told = async (change: Partial<Run>) => {
      await show({ log: { runs: [run(1, { cause: 'files', ...change })] } });
      return [rows()[0], ...texts(section('최근 기록'), '.part p')];
    };
    const stopped = result({ kind: 'stopped', added: 640, changed: 0, unchanged: 0 });
    const part = { source: 'files', title: '' };
    const parts = [{ ...part, result: stopped }];
    expect(await told({ parts, cutOff: true })).toEqual([
      '파일 가져오기640개 추가멈췄어요',
      '640개 추가',
      cutOff,
    ]);
    // Stopped by the reader, it took as long as it says.
    expect((await told({ parts }))[0]).toBe('파일 가져오기640개 추가12초멈췄어요');
    const nothing = [{ ...part, result: { ...stopped, added: 0 } }];
    expect(await told({ parts: nothing, cutOff: true })).toEqual(['파일 가져오기멈췄어요', cutOff]);
    // As an earlier version ended it.
    expect(await told({ parts: [part] })).toEqual(['파일 가져오기12초멈췄어요', cutOff]);
    const { endedAt: _open, ...open } = run(1, { cause: 'files', parts: [part] });
    await show({ log: { runs: [open] } });
    expect(rows()).toEqual(['파일 가져오기진행 중']);
  });

  it.each<[RunCause, string, string]>([
    [
      'schedule',
      '자동으로 받음가져온 파일12초멈췄어요',
      '끝까지 가지 못했어요. 다음에 이어서 받아요.',
    ],
    ['install', '설치할 때 저장함12초멈췄어요', '끝까지 가지 못했어요. 다음에 이어서 받아요.'],
    ['restore', '백업 복원12초멈췄어요', '끝까지 가지 못했어요. 다시 한번 해 주세요.'],
  ])('says of a run that was cut off whether it goes on: %s', async (cause, row, sentence) => {
    await show({ log: { runs: [run(1, { cause, parts: [{ source: 'files', title: '' }] })] } });
    expect(rows()).toEqual([row]);
    expect(texts(section('최근 기록'), '.part p')).toEqual([sentence]);
  });

  it('says of what was to check how much still is', async () => {
    const parts = [{ source: 'g1', title: '', result: result({ added: 1, changed: 0, held: 2 }) }];
    const waits = (id: string, change: Partial<Declined> = {}): Declined => ({
      source: 'g1',
      id,
      revision: id,
      reason: 'gone',
      title: id,
      at: at(8, 31) + 100,
      before: 4,
      after: 0,
      ...change,
    });
    const others = [
      waits('c', { source: 'x' }),
      waits('d', { at: at(8, 40) }),
      waits('e', { reason: 'undone' }),
    ];
    const told = async (...declined: readonly Declined[]) => {
      const state = { declined: [...declined, ...others] };
      const ended = run(1, { parts });
      await show({ log: { runs: [ended] }, run: { kind: 'ended', run: ended }, declined: state });
      const said = document.querySelector('.run [role=status]')?.textContent;
      expect(said).toBe(
        `받기를 마쳤어요 · ${texts(section('최근 기록'), 'summary .about span')[2]}`,
      );
      const changes = said?.split(' · ')[1];
      expect(texts(section('최근 기록'), '.part p')).toEqual([`${changes} · 90개 그대로`]);
      return changes;
    };
    expect(await told(waits('a'), waits('b'))).toBe('1개 추가, 2개 확인 필요');
    expect(await told(waits('a'))).toBe('1개 추가, 1개 확인 필요, 확인이 필요했던 변경 1개');
    expect(await told()).toBe('1개 추가, 확인이 필요했던 변경 2개');
  });

  it('says when, who, what came of it and how long it took', async () => {
    await show({
      log: {
        runs: [
          run(3, { endedAt: at(8, 31) + 65_000 }),
          run(2, { cause: 'schedule', startedAt: at(23, 0, 19), endedAt: at(23, 0, 19) + 900 }),
          run(1, { cause: 'startup', parts: [] }),
        ],
      },
    });
    expect(texts(section('최근 기록'), '.when')).toEqual([
      '오늘 08:31',
      '어제 23:00',
      '오늘 08:31',
    ]);
    expect(rows()).toEqual([
      '직접 받음매일 논문2개 추가, 1개 바뀜1분 5초',
      '자동으로 받음매일 논문2개 추가, 1개 바뀜1초',
      '브라우저를 켤 때 받음확인한 변경을 받아들임12초',
    ]);
  });

  it('says what failed, what was not used and what goes on, with a detail for developers', async () => {
    const failed = result({
      kind: 'failed',
      failure: 'server-failed',
      detail: 'GET answered 503',
      problems: [problem('a.md', 1)],
    });
    const { endedAt: _open, ...open } = run(1);
    await show({
      log: {
        runs: [
          {
            ...open,
            parts: [
              { source: 'g1', title: '매일 논문', result: failed },
              { source: 'files', title: '' },
            ],
          },
          run(0, { parts: [{ source: 'g1', title: '매일 논문' }] }),
        ],
      },
    });
    expect(rows()[0]).toBe(
      '직접 받음매일 논문 외 1곳2개 추가, 1개 바뀜진행 중구독 1개는 일부만 받음확인할 문제 1건',
    );
    const [first] = section('최근 기록').querySelectorAll('.runs > li');
    expect(texts(first as Element, '.part > h3')).toEqual(['매일 논문', '가져온 파일']);
    expect(texts(first as Element, '.part > .note:not(.detail)')).toEqual(['진행 중']);
    expect(section('최근 기록').textContent).toContain('서버에 문제가 생겼어요');
    expect(texts(section('최근 기록'), 'code')).toEqual(['server-failed: GET answered 503']);
    expect(section('최근 기록').textContent).toContain('끝까지 가지 못했어요');
  });

  it('says only that it is under way while nothing came of it yet', async () => {
    const { endedAt: _open, ...open } = run(1, { parts: [{ source: 'bundled', title: '' }] });
    const root = await show({ log: { runs: [open] } });
    expect(rows()).toEqual(['직접 받음기본 다이제스트진행 중']);
    expect(texts(root, '.part > .note')).toEqual(['진행 중']);
    expect(section('다이제스트 목록').querySelector('.note')?.textContent).toBe(
      '다이제스트를 저장하고 있어요…',
    );
  });

  it('says how many hold no paper', async () => {
    const parts = [{ source: 'g1', title: '', result: result({ empty: 1 }) }];
    const root = await show({ log: { runs: [run(1, { parts })] } });
    expect(rows()).toEqual([
      '직접 받음매일 논문2개 추가, 1개 바뀜, 다이제스트가 아닌 파일 1개는 건너뛰었어요12초',
    ]);
    expect(texts(root, '.part > p')[0]).toContain('다이제스트가 아닌 파일 1개는 건너뛰었어요');
  });

  it('is shown with a failure of which this version knows nothing', async () => {
    const on = events();
    for (const failure of ['from-the-future', 'constructor', '__proto__']) {
      const failed = result({ kind: 'failed', failure: failure as FailureCode });
      const parts = [{ source: 'g1', title: '매일 논문', result: failed }];
      const lastResult = failed;
      const root = await show(
        { log: { runs: [run(1, { parts })] }, sources: sources(item({ lastResult })) },
        on,
      );
      const says = '이 버전이 모르는 문제가 있었어요. Yoyak을 업데이트한 뒤 다시 시도해 주세요.';
      expect(texts(root, '.status .callout')).toEqual([says]);
      expect(texts(section('최근 기록'), '.bad').at(-1)).toBe(says);
    }
    await click(button('보고서 복사'));
    const [[report]] = on.onCopy.mock.calls as unknown as [[string]];
    expect(report).toContain('held 0, other');
  });

  it('takes back the run that can be, once, and says so', async () => {
    const on = events();
    const runs = [run(2), run(1)];
    await show({ log: { runs, undoable: 2 } }, on);
    const undo = button('되돌리기');
    undo.focus();
    await click(undo);
    expect(on.log.onUndo).toHaveBeenCalledExactlyOnceWith(2);
    await show({ log: { runs, undoable: 2, undoing: 2 } }, on);
    await click(button('되돌리고 있어요…'));
    expect(on.log.onUndo).toHaveBeenCalledOnce();
    await show({ log: { runs: [run(2, { undone: true }), run(1)] } }, on);
    expect(document.activeElement).toBe(document.querySelector('.runs > li'));
    expect(document.activeElement?.textContent).toContain('되돌렸어요');
  });

  it('shows the newest five until all are asked for, and says when it is empty', async () => {
    const root = await show({ log: { runs: Array.from({ length: 50 }, (_, id) => run(50 - id)) } });
    expect(root.querySelectorAll('.runs > li').length).toBe(5);
    await click(button('모두 보기 (50개)'));
    expect(root.querySelectorAll('.runs > li').length).toBe(50);
    await show();
    expect(section('최근 기록').textContent).toContain('아직 받은 기록이 없어요.');
  });

  it('is copied without a word of what was read', async () => {
    const on = events();
    const failed = result({
      kind: 'failed',
      failure: 'malformed',
      detail: 'https://github.com/someone/blog/x?y=1: “비밀 제목” in 2026-11-19-비밀.md',
      problems: [problem('비밀.md', 1), problem('비밀.md', 2)],
    });
    const refused = result({
      kind: 'failed',
      failure: 'server-failed',
      detail: 'https://github.com/someone/blog/비밀.md answered 503',
    });
    const parts = [
      { source: 'g1', title: '비밀 소스', result: failed },
      { source: 'g1', title: '비밀 소스', result: refused },
      { source: 'gone', title: '비밀' },
    ];
    await show({ log: { runs: [run(1, { parts, undone: true })] } }, on);
    await click(button('보고서 복사'));
    const [[report]] = on.onCopy.mock.calls as unknown as [[string]];
    expect(report.split('\n').slice(1)).toEqual([
      `${new Date(at(8, 31)).toISOString()} reader, 12400 ms, undone`,
      '  github github.com: failed, +2 ~1 -0 =90 held 0, no-papers × 2, malformed',
      '  github github.com: failed, +2 ~1 -0 =90 held 0, server-failed (https://github.com/… answered 503)',
      '  a source that is gone: not ended',
      '',
    ]);
    expect(report).toMatch(/^Yoyak 1\.2\.3, Chrome\/156\n/);
    expect(report).not.toMatch(/비밀|someone|y=1/);
  });
});
