/**
 * The words of the language that stand around titles and texts and are no part of them, Korean and English: what counts
 * votes, and what leads to other posts.
 */
const votes =
  '(?:up ?votes?|likes?|stars?|votes?|points?|추천(?: ?수)?|좋아요|별점?|하트|표|조회(?: ?수)?)';
/** No arrow and no sign of arithmetic, which titles count with (`4k ➡ 128k`). */
const votedSign =
  '(?:[★☆▲△♥♡]|(?![\\d#*©®™\\p{Math}←-⇿⤴⤵⬅-⬇➕-➗➡✖🔀-🔄🔙-🔝])\\p{Extended_Pictographic})(?:\\ufe0f|\\u200d|[\\u{1f3fb}-\\u{1f3ff}])*';
/** An arrow upwards counts them where it stands apart with its number alone: `(⬆️ 87)`. */
const upSign = '[↑⇧⬆🔼]\\ufe0f?';
const amount =
  '\\+?\\d{1,7}(?:[.,]\\d{1,3}){0,2}\\s?[k만천]?(?:\\s?/\\s?\\d{1,3})?(?:개|회|점|명)?';
const tally = new RegExp(
  `\\s*(?:[([|·,—–-]\\s*)?(?:(?:(?:${votedSign})+|(?<=[([|·]\\s*)${upSign})\\s*[:×x]?\\s*(?:${votes}\\s*[:：]?\\s*)?${amount}(?:\\s*${votes})?|(?<=[([|·]\\s*)(?:${amount}\\s*${votes}|${votes}\\s*[:：]?\\s*${amount}))\\s*[)\\]]?\\s*$`,
  'iu',
);
/** What counts votes is no longer. */
const LONGEST_TALLY = 40;

/** Words without what counts their votes at their end (`🔥 30 upvotes`, `⭐ 120`, `(추천 12)`). */
export function dropTally(words: string): string {
  let left = words;
  for (let times = 0; times < 4; times += 1) {
    const end = left.slice(-LONGEST_TALLY);
    const found = /\d/.test(end) ? tally.exec(end) : null;
    if (!found) break;
    left = left.slice(0, left.length - end.length + found.index);
  }
  return left;
}

/** Words without what counts their votes in brackets before them (`[Upvotes 132] Title`). */
export function dropLedTally(words: string): string {
  const [all = '', inner = ''] = /^\[([^()[\]]{1,24})\]\s+(?=\S)/.exec(words) ?? [];
  return all !== '' && dropTally(`- (${inner})`) === '-' ? words.slice(all.length) : words;
}

const tag = String.raw`#[\p{L}_][\p{L}\p{N}_-]*`;
/** One alone in Latin letters may be a title's own (`On the Complexity of #SAT`). */
const tags = new RegExp(
  `(?:^|[\\s,·|])(?:(?:${tag}[\\s,·|]+)+${tag}|#[\\p{L}\\p{N}_-]*[가-힣][\\p{L}\\p{N}_-]*)\\s*$`,
  'u',
);
const LONGEST_TAGS = 120;

/** Words without the tags at their end (`#연 #바람`). */
export function dropTags(words: string): string {
  if (!words.includes('#')) return words;
  const end = words.slice(-LONGEST_TAGS);
  return words.slice(0, words.length - end.length) + end.replace(tags, '');
}

const ways =
  '공유|퍼가기|트윗|share|tweet|이전|다음|어제|내일|지난|앞선|prev(?:ious)?|next|older|newer|목차|차례|목록|맨 ?위|위로|처음|toc|table of contents|top';
const way = new RegExp(ways, 'iu');
const led = new RegExp(
  `(?<!\\p{Script=Latin})(?:${ways}|home|back|up|go|to|the|index|posts?|issues?|pages?|day|week)(?![\\p{Script=Latin}-])|글|편|호|회|주|달|날|포스트|페이지|다이제스트|뉴스레터|홈|으?로|보기|돌아가기|가기|하기|트위터|페이스북|링크드인|카카오(?:톡|스토리)?|스레드|이메일|메일|링크 ?복사|(?<!\\p{Script=Latin})(?:x|twitter|facebook|linkedin|threads|e-?mail|copy link|this|on)(?![\\p{Script=Latin}-])|\\d+(?= ?[호회편주])|[^\\p{L}\\p{N}]+`,
  'giu',
);

/** Are these the words of links to other posts or places of a page, and no others ("← 어제 | 내일 →", "목차로")? */
export function namesWay(words: string): boolean {
  return words.length < 60 && way.test(words) && words.replace(led, '') === '';
}
