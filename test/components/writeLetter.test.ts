import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../components/writeLetter';
import type { Summary } from '../../core/paper';
import { sampleEntry } from '../samples';

const paper = '2509.04664';
const write = (digest: object, repository?: string) =>
  writeLetter({
    digest: { source: 's', id: '1', date: '2025-09-08', title: '논문', revision: 'r', ...digest },
    rank: 3,
    entry: sampleEntry(paper, '환각은 남는다.'),
    ...(repository && { repository }),
  } as Summary);

describe('a letter to whoever writes a digest', () => {
  it('is begun at its repository, and says which summary is meant', () => {
    const { origin, pathname, searchParams } = new URL(write({}, 'kim/papers') ?? '');
    expect(origin + pathname).toBe('https://github.com/kim/papers/issues/new');
    expect([...searchParams.keys()]).toEqual(['title', 'body']);
    expect(searchParams.get('title')).toBe(`요약이 잘못되었어요: ${paper} (1)`);
    expect(searchParams.get('body')?.split('\n')).toContain(
      `- 논문: https://arxiv.org/abs/${paper}`,
    );
  });

  it.each([
    ['a&b #1+2%', '논문 "하나" & 둘', '논문 "하나" & 둘'],
    ['?title=x', 'half \ud800', 'half \ufffd'],
    ['../../x', '<b>', '<b>'],
  ])('leads nowhere else, however its digest is called: %s', (id, title, said) => {
    const { host, pathname, searchParams } = new URL(write({ id, title }, 'kim/papers') ?? '');
    expect([host, pathname]).toEqual(['github.com', '/kim/papers/issues/new']);
    expect(searchParams.getAll('title')).toEqual([`요약이 잘못되었어요: ${paper} (${id})`]);
    const lines = searchParams.get('body')?.split('\n');
    expect(lines).toContain(`- 다이제스트: ${id} · 3번째 · ${said}`);
  });

  it('is none where nobody knows the repository', () => {
    expect(write({})).toBeUndefined();
  });
});
