// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../../core/failure';
import type { Touched } from '../../../../core/sync/undo';
import { unmount } from '../../mount';
import { events, now, run, section, show, texts } from '../samples';

afterEach(unmount);

const touched = (kind: Touched['kind'], added: number, changed: number, removed: number) => ({
  head: {
    source: 'g1',
    id: kind,
    date: '2026-09-08',
    title: `${kind} 글`,
    revision: 'r',
    papers: [],
  },
  kind,
  papers: { added, changed, removed },
});
const all = [
  touched('changed', 2, 1, 1),
  touched('added', 3, 0, 0),
  touched('removed', 0, 0, 4),
  touched('vanished', 0, 0, 0),
];

async function unfold() {
  const details = section('최근 기록').querySelector('details');
  if (!details) throw new Error('the log has no run');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

describe('what a run changed', () => {
  it('is told by digest where it can be taken back', async () => {
    const on = events();
    on.log.findTouched.mockResolvedValue({ shown: all, left: 2 });
    await show({ chapter: 'log', log: { runs: [run(7)], undoable: 7 } }, on);
    expect(on.log.findTouched).not.toHaveBeenCalled();
    await unfold();
    await vi.waitFor(() =>
      expect(texts(section('최근 기록'), '.touched li')).toEqual([
        'changed 글9월 8일 · 논문 2편 추가, 요약 1편 바뀜, 논문 1편 빠짐',
        'added 글9월 8일 · 새로 옴, 논문 3편',
        'removed 글9월 8일 · 사라짐, 논문 4편',
        'vanished 글9월 8일 · 원본이 사라짐',
        '그 밖에 2개',
      ]),
    );
    expect(on.log.findTouched).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('is not looked for where nothing can be taken back, or the run tells each digest itself', async () => {
    const on = events();
    await show({ chapter: 'log', log: { runs: [run(7)] } }, on);
    await unfold();
    const removal = run(8, { cause: 'remove' });
    await show({ chapter: 'log', log: { runs: [removal], restorable: new Set([8]) } }, on);
    await unfold();
    expect(on.log.findTouched).not.toHaveBeenCalled();
  });

  it('says why it cannot be told', async () => {
    const on = events();
    on.log.findTouched.mockRejectedValue(new Failure('storage-full', 'no'));
    await show({ chapter: 'log', log: { runs: [run(7)], undoable: 7 } }, on);
    await unfold();
    await vi.waitFor(() => expect(texts(section('최근 기록'), '.part.bad')).toHaveLength(1));
  });
});

describe('a run that was taken back', () => {
  const ended = { kind: 'ended', run: run(7) } as const;
  const told = () => texts(section('내 구독'), '.run .all p');

  it('is no more told by what it brought, to the eye and to the ear', async () => {
    await show({ run: ended, log: { runs: [run(7)], undoable: 7 }, now });
    expect(told()[0]).toContain('받기를 마쳤어요');
    await show({ run: ended, log: { runs: [run(7, { undone: true })] }, now });
    expect(told()).toEqual(['되돌렸어요']);
    expect(section('내 구독').querySelector('[role=status]')?.textContent).toBe('되돌렸어요');
  });

  it('says nothing of one after it', async () => {
    const log = { runs: [run(8), run(7, { undone: true })] };
    await show({ run: { kind: 'ended', run: run(8) }, log, now });
    expect(told()[0]).toContain('받기를 마쳤어요');
  });
});
