import { spread } from '../../core/schedule';
import type { Every } from '../../core/source';
import { arriveInADay, makeChance, runFleet, type Traffic } from './fleet';
import type { Cost } from './reader';
import { sayBytes, sayNumber, writeTable } from './table';
import type { SourceKind, Week } from './week';

type Weeks = Readonly<Record<SourceKind, Week>>;

const daily: Every = { kind: 'daily', at: '08:30' };
const hourly: Every = { kind: 'hourly' };
const schedules = [
  ['daily', daily],
  ['hourly', hourly],
] as const;
const DAYS = 7;
/** GitHub Pages asks to stay below so much a month (https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits, read November 2026). */
const pagesBytes = 100e9;
const pagesSize = 1e9;

/** What readers cost their host, each kind of them, by how many there are. */
export function showReaders(weeks: Weeks, fleets: readonly number[], years: number): string {
  const rows = [
    [
      'source',
      'reader',
      'readers',
      'requests a reader and day',
      'bytes a reader and day',
      'bytes a day',
      'most requests in a second',
    ],
  ];
  const kinds = ['feed', 'github'] as const;
  for (const [name, every] of schedules) {
    for (const readers of fleets) {
      const costs = kinds.map((kind) => weeks[kind].costs);
      const random = makeChance(1);
      const traffic = runFleet({ ...weeks.feed, costs, every, readers, random });
      for (const [index, each] of traffic.entries())
        rows.push([kinds[index] ?? '', name, ...perDay(each, readers, DAYS)]);
    }
  }
  for (const kind of kinds) {
    for (const readers of fleets) {
      rows.push([
        kind,
        'first sync',
        ...perDay(arriveInADay(weeks[kind].first, readers), readers, 1),
      ]);
    }
  }
  const [head = [], ...body] = rows;
  body.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const sizes = kinds.map(
    (kind) => `${kind}: ${sayBytes(weeks[kind].size)} in ${sayNumber(weeks[kind].files)} files`,
  );
  return [
    `## ${years} years of digests, ${sizes.join(', ')}`,
    '',
    writeTable([head, ...body]),
    '',
  ].join('\n');
}

function perDay({ requests, bytes, peak }: Traffic, readers: number, days: number): string[] {
  return [
    sayNumber(readers),
    sayNumber(requests / readers / days),
    sayBytes(bytes / readers / days),
    sayBytes(bytes / days),
    sayNumber(peak),
  ];
}

/** What one visit costs, and how many readers the limits that GitHub publishes leave room for. */
export function showLimits({ feed, github }: Weeks): string {
  const visits: readonly (readonly [string, SourceKind, Cost | undefined])[] = [
    ['nothing changed', 'feed', feed.costs[0]?.[0]],
    ['one new digest', 'feed', feed.costs[0]?.[1]],
    ['one rewritten', 'feed', feed.costs[3]?.[4]],
    ['first sync', 'feed', feed.first],
    ['nothing changed', 'github', github.costs[0]?.[0]],
    ['one new digest', 'github', github.costs[0]?.[1]],
    ['one rewritten', 'github', github.costs[3]?.[4]],
    ['first sync', 'github', github.first],
  ];
  const rows = visits.map(([what, kind, cost]) => {
    if (!cost) throw new Error(`no cost of ${what}`);
    const { requests, unchanged, bytes } = cost;
    const each = [requests.static, requests.api, requests.raw, unchanged].map(sayNumber);
    return [kind, what, ...each, sayBytes(bytes)];
  });
  const head = [
    'source',
    'visit',
    'to a static host',
    'to the API',
    'to raw',
    'of them 304',
    'bytes',
  ];
  const month = schedules.map(([name, every]) => {
    const random = makeChance(3);
    const [traffic] = runFleet({ ...feed, costs: [feed.costs], every, readers: 1000, random });
    const month = ((traffic?.bytes ?? 0) / 1000 / DAYS) * 30;
    return `${name} ${sayNumber(Math.floor(pagesBytes / month))}`;
  });
  return [
    '## One visit',
    '',
    writeTable([head, ...rows]),
    '',
    `A feed on GitHub Pages: ${sayBytes(feed.size)} of ${sayBytes(pagesSize)}; ${sayBytes(pagesBytes)} a month are enough for so many readers: ${month.join(', ')}; or for ${sayNumber(Math.floor(pagesBytes / feed.first.bytes))} first syncs.`,
    '',
    `Its index is ${sayBytes(feed.index)}; with every year in it, it would be ${sayBytes(feed.wholeIndex)} for each reader on each day.`,
    '',
  ].join('\n');
}

/** How high the morning's peak is, by how far the schedule spreads those who ask daily. */
export function showSpreads({ feed }: Weeks, readers: number): string {
  const rows = [1, 5, 20, 60, 180].map((minutes) => {
    const random = makeChance(4);
    const late = () => (random() * minutes * 60_000) / spread.daily;
    const [traffic] = runFleet({
      ...feed,
      costs: [feed.costs],
      every: daily,
      readers,
      random: late,
    });
    return [`${minutes}`, sayNumber(traffic?.peak ?? 0)];
  });
  return [
    `## ${sayNumber(readers)} daily readers of a feed, the schedule spreads them over ${spread.daily / 60_000} minutes`,
    '',
    writeTable([['minutes', 'most requests in a second'], ...rows]),
    '',
  ].join('\n');
}
