import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishingDays } from '../../scripts/costs/archive';
import { makeChance, runFleet } from '../../scripts/costs/fleet';
import { shareAddress } from '../../scripts/costs/sharedAddress';
import { simulateWeek, type Week } from '../../scripts/costs/week';

const post = `---
title: 시험
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664)

## 결론
결론이다.
`;
const daily = { kind: 'daily', at: '08:30' } as const;
const hourly = { kind: 'hourly' } as const;
const monday = Date.parse('2025-12-08T00:00:00+09:00');

describe('a simulated archive', () => {
  it('has 250 digests a year, each on a working day of its own', () => {
    const days = publishingDays(10, '2025-12-12');
    expect(new Set(days).size).toBe(2500);
    expect(days.at(-1)).toBe('2025-12-12');
    expect(days[0]?.slice(0, 4)).toMatch(/^201[56]$/);
    expect(days.some((day) => [0, 6].includes(new Date(day).getUTCDay()))).toBe(false);
  });
});

describe('a simulated week', () => {
  let feed: Week;
  let github: Week;
  beforeAll(async () => {
    feed = await simulateWeek('feed', 2, post);
    github = await simulateWeek('github', 2, post);
  });

  it('costs one request while nothing changed, answered without a body', () => {
    expect(feed.costs[0]?.[0]).toMatchObject({
      requests: { static: 1, api: 0, raw: 0 },
      unchanged: 1,
    });
    expect(github.costs[0]?.[0]).toMatchObject({
      requests: { static: 0, api: 1, raw: 0 },
      unchanged: 1,
    });
  });

  it('costs one more for each digest that is new or rewritten, and no page of an older year', () => {
    for (const [from, to] of [
      [0, 1],
      [3, 4],
    ] as const) {
      expect(feed.costs[from]?.[to]?.requests).toEqual({ static: 2, api: 0, raw: 0 });
      expect(github.costs[from]?.[to]?.requests).toEqual({ static: 0, api: 1, raw: 1 });
    }
  });

  it('fetches everything once at first: the index, a page and a pack a year, a pack of this year and one of its last month', () => {
    const digests = 2 * 250 - 5;
    const years = new Set(publishingDays(2, '2025-12-05').map((day) => day.slice(0, 4)));
    const { requests } = feed.first;
    expect(requests.static).toBe(1 + 2 * (years.size - 1) + 2);
    expect(github.first.requests).toEqual({ static: 0, api: 1, raw: digests });
  });

  it('is the same in every run, and no reader comes when the schedule does not', () => {
    const run = (readers: number, every: typeof daily | typeof hourly) =>
      runFleet({ ...feed, costs: [feed.costs], every, readers, random: makeChance(1) })[0];
    expect(run(50, daily)).toEqual(run(50, daily));
    expect(run(50, daily)?.visits).toBe(50 * 7);
    const visits = (run(50, hourly)?.visits ?? 0) / 50;
    expect(visits).toBeGreaterThan((7 * 24) / 1.15);
    expect(visits).toBeLessThan(7 * 24);
  });
});

describe('readers who share an address', () => {
  it('are all answered by GitHub up to sixty, and not beyond', () => {
    expect(shareAddress(60, daily, monday, makeChance(1)).refused).toBe(0);
    expect(shareAddress(61, daily, monday, makeChance(1)).refused).toBeGreaterThan(0);
    expect(shareAddress(30, hourly, monday, makeChance(1)).refused).toBe(0);
    expect(shareAddress(120, hourly, monday, makeChance(1)).refused).toBeGreaterThan(0);
  });
});

describe('npm run simulate:costs', () => {
  it('prints tables that docs/costs.md holds in the same shape', async () => {
    const small = ['--years', '1', '--readers', '1,50', '--post', 'test/samples/list.md'];
    const args = ['run', '--silent', 'simulate:costs', '--', ...small];
    const { stdout } = await promisify(execFile)('npm', args);
    const heads = (text: string) =>
      [...text.matchAll(/^\|.*\|(?=\n\|[-:|]+\|$)/gm)].map(([head]) => head.replace(/ +/g, ' '));
    expect(heads(stdout)).toHaveLength(4);
    expect(heads(await readFile('docs/costs.md', 'utf8'))).toEqual(
      expect.arrayContaining(heads(stdout)),
    );
    expect(stdout).not.toMatch(/NaN|undefined/);
  });
});
