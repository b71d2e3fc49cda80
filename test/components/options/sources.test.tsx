// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartProgress } from '../../../core/run';
import type { Source, SourceResult } from '../../../core/source';
import { button, click, press, type, unmount } from '../mount';
import { at, events, item, problem, result, section, show, sources, texts } from './samples';

afterEach(unmount);

const row = () => document.querySelector('.sources > li') as HTMLElement;
const status = async (change: Partial<Source>) => {
  await show({ sources: sources(item(change)) });
  return texts(row(), '.status > .about > span');
};

describe('a source', () => {
  it('says what it is, where it lies and how much came from it', async () => {
    await show({ sources: sources(item({ nextAt: at(8, 33, 21), lastResult: result() })) });
    expect(row().querySelector('h3')?.textContent).toBe('매일 논문');
    expect(row().querySelector('.about')?.textContent).toBe(
      'GitHub 폴더다이제스트 93개github.com/someone/blog/tree/main/_posts',
    );
    expect(row().querySelector('a')?.href).toBe('https://github.com/someone/blog/tree/main/_posts');
  });

  it.each<[string, Partial<Source>, string[]]>([
    ['nothing yet', {}, ['아직 받지 않았어요']],
    ['what came', { lastResult: result() }, ['오늘 08:31 · 2개 추가, 1개 바뀜']],
    [
      'that nothing changed',
      { lastResult: result({ at: at(23, 5, 19), added: 0, changed: 0 }) },
      ['어제 23:05 · 새 다이제스트가 없어요'],
    ],
    [
      'what was stopped and removed',
      { lastResult: result({ at: at(9, 0, 2), kind: 'stopped', removed: 3, held: 1 }) },
      ['11월 2일 09:00 · 멈췄어요 · 2개 추가, 1개 바뀜, 3개 삭제'],
    ],
    [
      'when it is next asked',
      { nextAt: at(8, 33, 21) },
      ['아직 받지 않았어요', '다음 확인: 내일 08:33쯤'],
    ],
    ['that it is soon', { nextAt: at(9, 0) }, ['아직 받지 않았어요', '다음 확인: 곧']],
    [
      'that it is off',
      { enabled: false, nextAt: at(10) },
      ['아직 받지 않았어요', '새로 받지 않아요'],
    ],
    [
      'that it is off, whatever its schedule was',
      { enabled: false, every: { kind: 'off' } },
      ['아직 받지 않았어요', '새로 받지 않아요'],
    ],
    [
      'that it waits for a press',
      { every: { kind: 'off' } },
      ['아직 받지 않았어요', '누를 때만 받아요'],
    ],
    [
      'how long the host wants to rest',
      { restUntil: at(14, 20), nextAt: at(14, 20) },
      ['아직 받지 않았어요', '14:20부터 다시 받을 수 있어요'],
    ],
  ])('says %s', async (_, change, said) => {
    expect(await status(change)).toEqual(said);
  });

  it('says that its last run was taken back', async () => {
    const undone = item({ lastResult: result() }, { undone: true });
    await show({ sources: sources(undone) });
    expect(texts(row(), '.status > p > span')).toEqual(['오늘 08:31 · 되돌렸어요']);
  });

  it('says why it failed and what to do, and lists what it could not use', async () => {
    const lastResult = result({
      kind: 'failed',
      added: 0,
      changed: 0,
      failure: 'server-failed',
      problems: [problem('a.md', 3), problem('b.md', 9)],
    });
    expect(await status({ lastResult })).toEqual(['오늘 08:31 · 받지 못했어요']);
    expect(row().querySelector('.warn')?.textContent).toContain('서버에 문제가 생겼어요');
    expect(row().querySelector('.status > details > summary')?.textContent).toBe('확인할 문제 2건');
    expect(texts(row(), '.file')).toEqual(['a.md', 'b.md']);
  });

  it('asks for its host in the very press', async () => {
    const on = events();
    const lastResult = result({ kind: 'failed', failure: 'permission-needed' });
    const asked = item({ lastResult }, { origin: 'https://a.example', refused: true });
    await show({ sources: sources(asked) }, on);
    expect(row().textContent).toContain('a.example 서버는');
    expect(row().textContent).toContain('나중에 다시 허용할 수 있어요');
    button('이 주소 읽기 허용').click();
    expect(on.subscriptions.onAllow).toHaveBeenCalledExactlyOnceWith('https://a.example', 'g1');
  });

  it('leads to what waits for the reader’s word', async () => {
    const lastResult = result({ added: 0, changed: 0, held: 16 });
    const waiting = (id: string) =>
      ({ source: 'g1', id, revision: '', reason: 'gone', title: id, at: 0 }) as const;
    const declined = ['a', 'b'].map((id) => ({ ...waiting(id), before: 3, after: 0 }));
    await show({ sources: sources(item({ lastResult })), declined: { declined } });
    const link = row().querySelector<HTMLAnchorElement>('.status a');
    expect(link?.textContent).toBe('2개 확인 필요');
    const heading = document.getElementById(link?.hash.slice(1) ?? '');
    expect(heading?.textContent).toBe('확인이 필요한 변경');
    await show({ sources: sources(item({ lastResult })) });
    expect(row().querySelector('.status a')).toBeNull();
  });

  it('shows how far it is while it is received, in place of what is stored of it', async () => {
    const part = {
      source: 'g1',
      title: '',
      phase: 'waiting',
      listed: 93,
      due: 0,
      fetched: 0,
      stored: 0,
      bytes: 0,
    } as const;
    const at = (...parts: PartProgress[]) =>
      show({
        run: {
          kind: 'running',
          progress: { run: 1, cause: 'reader', startedAt: 0, stopping: false, parts },
        },
      });
    const status = () => row().querySelector('.status')?.textContent;
    await at(part);
    expect(status()).toBe('차례를 기다리고 있어요');
    await at({ ...part, phase: 'listing' });
    expect(status()).toBe('목록을 확인하고 있어요…');
    await at({ ...part, phase: 'fetching', due: 30, fetched: 12, stored: 9, bytes: 1_234_567 });
    expect(status()).toBe('12 / 30 받음1.2MB');
    expect(row().textContent).not.toContain('93');
    await at({ ...part, phase: 'done', due: 30, fetched: 30 });
    expect(status()).toBe('아직 받지 않았어요');
    expect(row().textContent).toContain('다이제스트 93개');
  });

  it('names its time of day as every other time is written, and keeps one that is between', async () => {
    const on = events();
    await show({ sources: sources(item({ every: { kind: 'daily', at: '07:05' } })) }, on);
    const time = row().querySelector('.at') as HTMLSelectElement;
    expect(time.getAttribute('aria-label')).toBe('받을 시각: 매일 논문');
    expect(time.value).toBe('07:05');
    expect(texts(time, 'option').slice(13, 17)).toEqual(['06:30', '07:00', '07:05', '07:30']);
    expect(row().querySelector('select')?.getAttribute('aria-label')).toBe(
      '자동으로 받기: 매일 논문',
    );
    await type(time, '08:00', 'change');
    expect(on.subscriptions.onChange).toHaveBeenCalledWith('g1', {
      every: { kind: 'daily', at: '08:00' },
    });
    expect(row().querySelector('.hint')?.textContent).toContain('20분 안에');
  });

  it('tells one story when it failed: what came, or that nothing did, and from when it can be asked', async () => {
    const status = () => row().querySelector('.status')?.textContent;
    const failed = (change: Partial<SourceResult>) =>
      result({ kind: 'failed', failure: 'rate-limited', added: 0, changed: 0, ...change });
    await show({
      sources: sources(item({ lastResult: failed({}), restUntil: at(14, 20) })),
    });
    expect(status()).toBe(
      '오늘 08:31 · 받지 못했어요요청이 많아 서버가 막았어요.14:20부터 다시 받을 수 있어요',
    );
    await show({ sources: sources(item({ lastResult: failed({ added: 3 }) })) });
    expect(status()).toContain('오늘 08:31 · 다 받지는 못했어요 · 3개 추가');
    await show({
      sources: sources(item({ lastResult: result({ kind: 'stopped', added: 0, changed: 0 }) })),
    });
    expect(status()).toContain('오늘 08:31 · 멈췄어요');
    expect(status()).not.toContain('새 다이제스트가 없어요');
  });

  it('is neither removed nor moved nor brought back while a run goes', async () => {
    const on = events();
    const run = { kind: 'starting' } as const;
    await show({ run }, on);
    await click(button('지우기: 매일 논문'));
    expect(row().querySelector('[role=group]')).toBeNull();
    await click(button('아래로: 매일 논문'));
    await show({ run, sources: sources(item({}, { gone: 'removed' })) }, on);
    await click(button('되돌리기: 매일 논문'));
    expect([on.subscriptions.onMove.mock.calls, on.subscriptions.onRestore.mock.calls]).toEqual([
      [],
      [],
    ]);
  });

  it('has one control of what is received: no schedule stands beside a switch that is off', async () => {
    const on = events();
    await show({ sources: sources(item({ enabled: false })) }, on);
    expect(row().querySelectorAll('select')).toHaveLength(0);
    expect(row().querySelector('.hint')).toBeNull();
    const onOff = row().querySelector<HTMLInputElement>('[role=switch]');
    expect(onOff?.checked).toBe(false);
    await click(onOff);
    expect(on.subscriptions.onChange).toHaveBeenLastCalledWith('g1', { enabled: true });
    // The press itself is the reader's word, whatever the switch says.
    await click(button('지금 받기: 매일 논문'));
    expect(on.run.onSync).toHaveBeenCalledExactlyOnceWith('g1');
  });

  it('is asked, switched and scheduled', async () => {
    const on = events();
    await show({}, on);
    await click(button('지금 받기: 매일 논문'));
    expect(on.run.onSync).toHaveBeenCalledExactlyOnceWith('g1');
    const onOff = row().querySelector('[role=switch]') as HTMLInputElement;
    expect(onOff.labels?.[0]?.textContent).toBe('새로 받기');
    expect(onOff.getAttribute('aria-label')).toContain('새로 받기');
    await click(onOff);
    expect(on.subscriptions.onChange).toHaveBeenLastCalledWith('g1', { enabled: false });
    const select = row().querySelector('select') as HTMLSelectElement;
    expect(texts(select, 'option')).toEqual(['안 함', '1시간마다', '6시간마다', '매일']);
    await act(() => {
      select.value = 'six-hourly';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.subscriptions.onChange).toHaveBeenLastCalledWith('g1', {
      every: { kind: 'six-hourly' },
    });
  });

  it('is not asked while a run goes or its host rests, and keeps the focus', async () => {
    const on = events();
    await show({ run: { kind: 'starting' } }, on);
    const ask = button('지금 받기: 매일 논문');
    ask.focus();
    await click(ask);
    await show({ sources: sources(item({ restUntil: at(14) })) }, on);
    await click(ask);
    expect(on.run.onSync).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(ask);
  });

  it('is renamed in place; Escape leaves its name', async () => {
    const on = events();
    await show({}, on);
    await click(button('이름 바꾸기: 매일 논문'));
    const name = row().querySelector('.rename input') as HTMLInputElement;
    await press('Escape');
    await click(button('이름 바꾸기: 매일 논문'));
    const again = row().querySelector('.rename input') as HTMLInputElement;
    expect(name.isConnected).toBe(false);
    again.value = ' 새 이름 ';
    await act(() => {
      again.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(on.subscriptions.onChange).toHaveBeenCalledExactlyOnceWith('g1', { title: '새 이름' });
  });

  it('goes only after a question, which says what goes and what stays', async () => {
    const on = events();
    await show({}, on);
    await click(button('지우기: 매일 논문'));
    const question = row().querySelector('[role=group]') as HTMLElement;
    expect(document.activeElement).toBe(question);
    expect(texts(question, 'p')).toEqual([
      '‘매일 논문’ 구독을 지울까요?',
      '이 구독에서 받은 다이제스트 93개도 함께 지워요.',
      '북마크하거나 메모한 논문은 요약까지 그대로 남아요.',
    ]);
    await press('Escape');
    expect(row().querySelector('[role=group]')).toBeNull();
    expect(document.activeElement).toBe(button('지우기: 매일 논문'));
    await click(button('지우기: 매일 논문'));
    await click(row().querySelector('.danger'));
    expect(on.subscriptions.onRemove).toHaveBeenCalledExactlyOnceWith('g1');
  });

  it('can be had back where it stood', async () => {
    const on = events();
    await show({ sources: sources(item({}, { gone: 'removing' })) }, on);
    await click(button('되돌리기: 매일 논문'));
    expect(on.subscriptions.onRestore).not.toHaveBeenCalled();
    await show({ sources: sources(item({}, { gone: 'removed' })) }, on);
    expect(row().querySelector('[role=status]')?.textContent).toContain('되돌릴 수 있어요');
    button('되돌리기: 매일 논문').focus();
    await click(button('되돌리기: 매일 논문'));
    expect(on.subscriptions.onRestore).toHaveBeenCalledExactlyOnceWith('g1');
    await show({}, on);
    expect(document.activeElement).toBe(row());
  });
});

describe('the order of sources', () => {
  it('of one alone has no buttons', async () => {
    await show({ sources: { kind: 'read', items: [item()] } });
    expect(row().querySelector('.moves')).toBeNull();
    await show({});
    expect(row().querySelectorAll('.moves button')).toHaveLength(2);
  });

  const two = (first: string, second: string) =>
    sources(...[first, second].map((id) => item({ id, title: id, url: `https://${id}.example/` })));

  it('is moved by buttons that keep the focus, and told', async () => {
    const on = events();
    const root = await show({ sources: two('a', 'b') }, on);
    expect(texts(root, '.sources h3')).toEqual(['a', 'b', '가져온 파일', '기본 다이제스트']);
    const down = button('아래로: a');
    down.focus();
    await click(down);
    expect(on.subscriptions.onMove).toHaveBeenCalledExactlyOnceWith('a', 'down');
    await show({ sources: two('b', 'a') }, on);
    expect(document.activeElement).toBe(button('아래로: a'));
    expect(section('내 구독').querySelector('.sources ~ [role=status]')?.textContent).toBe(
      'a: 4개 중 2번째',
    );
  });

  it('ends at the top and at the bottom', async () => {
    const on = events();
    await show({ sources: two('a', 'b') }, on);
    await click(button('위로: a'));
    await click(button('아래로: 기본 다이제스트'));
    expect(on.subscriptions.onMove).not.toHaveBeenCalled();
  });

  it('is explained once', async () => {
    const root = await show({ sources: two('a', 'b') });
    expect(root.textContent?.split('위에 있는 구독의 것을 먼저').length).toBe(2);
  });
});

describe('the list of sources', () => {
  it('says what it is for while it is empty', async () => {
    const root = await show({ sources: sources() });
    expect(root.textContent).toContain('아직 추가한 구독이 없어요.');
    expect(texts(section('내 구독'), 'button')).not.toContain('지금 모두 받기');
  });

  it('says why it could not be read, and why a change was not stored', async () => {
    const on = events();
    const root = await show({ sources: { kind: 'failed', code: 'storage-unusable' } }, on);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('저장소를 열 수 없어요');
    await click(button('다시 시도'));
    expect(on.stored.onRetry).toHaveBeenCalledOnce();
    await show({ sources: { kind: 'read', items: [item()], failure: 'storage-full' } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('저장 공간이 가득 찼어요');
  });
});
