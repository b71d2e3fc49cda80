import type { Day } from '../../day';
import { readDay } from '../../day/readDay';
import { pickKey } from './keys';

/** What follows the word for what was done in a key: `publishedAt`, `pubDatetime`, `lastmod_time`. */
const ends = 'date datetime time at on day timestamp'.split(' ');

/** The keys for what was done, by the words for it, the clearest first: `datePublished`, `published_at`, `article:published_time`. */
function writeKeys(words: string): readonly string[] {
  const stems = words.split(' ');
  const keys = [
    ...stems.flatMap((stem) => ends.map((end) => stem + end)),
    ...stems.map((stem) => `date${stem}`),
  ];
  return [...keys, ...['first', 'article', 'post'].flatMap((of) => keys.map((key) => of + key))];
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

/** The keys by which writers and their tools say when a post was published, the clearest first; none is a paper's own day. */
const publication = distinct([
  ...'date pubdate published firstpublished'.split(' '),
  ...writeKeys('publish published pub'),
  'posted',
  ...writeKeys('posted post'),
  ...'issued issuedate'.split(' '),
  ...writeKeys('issued'),
  'created',
  ...writeKeys('created create creation'),
  ...'dateadded day datetime timestamp written 날짜 일자 일시 작성 작성일 작성일자 작성일시 작성날짜 작성시간 발행일 발행일자 발행일시 발행날짜 등록일 등록일자 등록일시 게시 게시일 게시일자 게시일시 게시날짜 생성일 생성일시 포스팅날짜 정리일 publicationdate'.split(
    ' ',
  ),
]);
/** Those by which they say when it was last changed. */
const modification = distinct([
  ...'updated lastupdated'.split(' '),
  ...writeKeys('updated lastupdated'),
  ...'lastupdate lastmod modified'.split(' '),
  ...writeKeys(
    'modified lastmodified mod lastmod update lastupdate modification edited lastedited edit',
  ),
  ...'lastmodified lastedited mtime 수정 수정일 수정일자 수정일시 최종수정 최종수정일 최종편집일시 갱신일 업데이트 업데이트일'.split(
    ' ',
  ),
]);

const keys = { published: publication, changed: modification };

/** All these keys as `foldKey` folds them, in the order in which they count. */
export const dayKeys: readonly string[] = [...keys.published, ...keys.changed];

/**
 * The day on which front matter says that its post was published, or changed; `unreadable` is the key that was to give one
 * when none could be read.
 */
export function findFrontDay(
  values: Readonly<Record<string, unknown>>,
  what: keyof typeof keys,
): {
  readonly day?: Day;
  readonly unreadable?: string;
} {
  let rest: readonly string[] = keys[what];
  let unreadable: string | undefined;
  for (;;) {
    const found = pickKey(values, rest);
    if (!found) return unreadable === undefined ? {} : { unreadable };
    const day = findWithin(found.value, 0);
    if (day) return { day };
    if (unreadable === undefined && saysSomething(found.value)) unreadable = found.key;
    rest = rest.slice(rest.indexOf(found.name) + 1);
  }
}

/** `published: true` says something else. */
function saysSomething(value: unknown): boolean {
  return typeof value === 'string' && !/^\s*(?:true|false|yes|no|on|off)?\s*$/i.test(value);
}

/** The day of a value, or the first of those in it: `{ start: 2025-09-08 }`. */
function findWithin(value: unknown, depth: number): Day | undefined {
  if (typeof value === 'string') return readDay(value);
  if (typeof value !== 'object' || value === null || depth > 2) return undefined;
  for (const inner of Object.values(value)) {
    const day = findWithin(inner, depth + 1);
    if (day) return day;
  }
  return undefined;
}
