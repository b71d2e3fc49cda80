import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/store';
import { layOver, readingsAt } from '../../../../core/sync/restore/layOver';

const paper = '2509.04664';
const undo = (before: readonly Reading[], now: readonly Reading[]) =>
  layOver(before, readingsAt(10, now), now);

describe('a restore point that does not say what was restored', () => {
  it('leaves out what the backup brought, and keeps what the reader did since', () => {
    const brought = { paper: '2401.00001', bookmarkedAt: 5, seenAt: 4 };
    const pressed = { paper: '2401.00002', bookmarkedAt: 11 };
    expect(undo([], [brought, pressed])).toEqual([pressed]);
  });

  it('gives a paper that was only seen since its bookmark, note and times back', () => {
    const before = { paper, bookmarkedAt: 3, note: '메모', changedAt: 4, readAt: 2 };
    expect(undo([before], [{ paper, seenAt: 12 }])).toEqual([{ ...before, seenAt: 12 }]);
  });

  it.each<[string, Reading]>([
    ['a bookmark', { paper, bookmarkedAt: 12 }],
    ['a note', { paper, note: '새 메모', changedAt: 12 }],
    ['a choice', { paper, chosen: { source: 'kim', id: '2025-09-08' }, changedAt: 12 }],
  ])('keeps %s of since, and of what was brought nothing', (_what, since) => {
    expect(undo([], [{ ...since, readAt: 5 }])).toEqual([since]);
  });
});
