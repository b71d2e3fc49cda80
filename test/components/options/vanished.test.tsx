// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import type { Inventory } from '../../../components/options/stored/state';
import type { DigestHead } from '../../../core/paper';
import { button, click, unmount } from '../mount';
import { events, section, show } from './samples';

const head = (id: string, goneAt?: number): DigestHead => ({
  source: 'g1',
  id,
  date: '2025-09-08',
  title: `글 ${id}`,
  revision: id,
  papers: ['2509.00001'],
  ...(goneAt !== undefined && { goneAt }),
});
const stored = (...heads: readonly DigestHead[]): Inventory => ({
  kind: 'read',
  counts: { digests: heads.length, entries: heads.length, papers: heads.length },
  heads,
  bytes: undefined,
});

afterEach(unmount);

describe('what vanished from its source', () => {
  it('is told with its names, marked in the list, and cleared by one press', async () => {
    const on = events();
    const root = await show({ inventory: stored(head('a', 5), head('b'), head('c', 6)) }, on);
    const told = section('원본이 사라진 다이제스트');
    expect(told.textContent).toContain('다이제스트 2개를 남겨 두었어요');
    expect([...told.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      '글 a2025년 9월 8일매일 논문',
      '글 c2025년 9월 8일매일 논문',
    ]);
    expect(root.querySelectorAll('.digests b')).toHaveLength(2);
    await click(button('모두 정리'));
    expect(on.vanished.onClear).toHaveBeenCalledOnce();
  });

  it('comes back by another press', async () => {
    const on = events();
    await show({ inventory: stored(head('b')), vanished: { cleared: { run: 7, digests: 2 } } }, on);
    const told = section('원본이 사라진 다이제스트');
    expect(told.querySelector('[role=status]')?.textContent).toContain(
      '다이제스트 2개를 정리했어요.',
    );
    await click(button('되돌리기'));
    expect(on.vanished.onRestore).toHaveBeenCalledWith(7);
  });

  it('waits while something else is stored, and says why it could not be cleared', async () => {
    const on = events();
    const imported = { kind: 'collecting', found: 1 } as const;
    await show({ inventory: stored(head('a', 5)), imported }, on);
    await click(button('모두 정리'));
    expect(on.vanished.onClear).not.toHaveBeenCalled();
    await show({ inventory: stored(head('a', 5)), vanished: { failure: 'storage-full' } }, on);
    expect(section('원본이 사라진 다이제스트').querySelector('[role=alert]')).not.toBeNull();
  });

  it('has no place while nothing vanished', async () => {
    const root = await show({ inventory: stored(head('a')) });
    expect(root.textContent).not.toContain('원본이 사라진 다이제스트');
  });
});
