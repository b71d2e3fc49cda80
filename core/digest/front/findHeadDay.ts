import type { Day } from '../../day';
import { toHalfWidth } from '../../day/halfWidth';
import { locateDay } from '../../day/locateDay';
import { dayKeys } from './findFrontDay';
import { foldKey } from './keys';
import type { Head, HeadLine } from './readHead';

const keys = new Set(dayKeys);
/** What is said of the post alone; `날짜`, `Date` or `발행일` may be a paper's own. */
const ofPost =
  /^(?:posted|postdate|written|created|lastedited|lastupdate|updated|작성|등록|게시|생성|정리|포스팅|수정|최종|갱신|업데이트)/;
/** Beside these, a day that is not said of the post alone is the paper's. */
const ofPaper =
  /^(?:authors?|affiliations?|venue|conference|journal|submitted|arxiv|doi|papers?$|link|url|pdf|저자|소속|학회|학술지|출판|게재|논문|원문|링크)/;

/**
 * The day that a post's head gives: of a line with a usual label (`발행일: 2025-09-08`, `> 작성: …`, `Updated on 2025.09.08`),
 * else of the first heading, or of a first line that is a day alone. A day in prose is none, nor is a paper's own (`발표일`, `Submitted`).
 */
export function findHeadDay({ title, isPaper, lines }: Head): Day | undefined {
  const isAboutPaper = isPaper || lines.some(({ key }) => ofPaper.test(foldKey(key)));
  for (const line of lines) {
    const [key, value] = readLabel(line);
    if (key === undefined || (isAboutPaper && !ofPost.test(key))) continue;
    const found = locateDay(value.slice(0, 100));
    // A weekday may stand before it, or `on`; a sentence does not.
    if (found && /^[\s([]*(?:[a-z가-힣]{1,9}[.,)]*\s*)?$/i.test(value.slice(0, found.start)))
      return found.day;
  }
  if (isPaper) return undefined;
  // Further down, among authors and places, a lone day is the paper's.
  const first = lines.find(({ text }) => text !== title);
  // Below a title in English it is the paper's too; where nothing is titled, it stands above all papers.
  const isOfPost = title === '' || /[가-힣]/.test(title);
  const isAlone = first !== undefined && isOfPost && !isAboutPaper && isDay(first.text);
  return (locateDay(title) ?? (isAlone ? locateDay(first.text) : undefined))?.day;
}

/** Is a line a day and nothing else, perhaps with its weekday and its time? */
function isDay(text: string): boolean {
  const found = text.length < LONGEST_DAY ? locateDay(text) : undefined;
  if (!found) return false;
  const after = text.slice(found.end).replace(/^\s?[일日]/, '');
  return weekday.test(text.slice(0, found.start) + after.replace(time, ''));
}

const LONGEST_DAY = 48;
const weekday =
  /^[\s(),.]*(?:[월화수목금토일](?:요일)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[\s(),.]*$/i;
/** `14:30`, `T14:30:00+09:00`, `오후 2:30`, `at 2:30 PM KST`, `14시 30분`, at a line's end. */
const time =
  /(?:t|[\s,.)·|]\s?(?:at\s)?)(?:(?:오전|오후|[ap]m)\s?)?\d{1,2}(?::\d\d(?::\d\d(?:\.\d{1,9})?)?|시(?:\s?\d{1,2}분)?)\s?(?:[ap]\.?m\.?)?\s?(?:z|[a-z]{3,4}|[+-]\d\d:?\d\d)?[\s).]{0,3}$/i;

/** A line's folded label and what it says, with a colon between or, where a day follows at once, without. */
function readLabel({ text, key, value }: HeadLine): readonly [string | undefined, string] {
  const folded = foldKey(key);
  if (keys.has(folded)) return [folded, value];
  const [whole = '', words = ''] =
    /^(\p{L}[\p{L} ]{1,20}?)\s{1,3}(?=['’\d])/u.exec(toHalfWidth(text)) ?? [];
  const bare = foldKey(words);
  return keys.has(bare) ? [bare, text.slice(whole.length)] : [undefined, ''];
}
