const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** How many days each has at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Those that are no other word, too; `May 8` may go on in a sentence. */
const SURE =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|december)\\.?';
const MONTH = `(?:${SURE}|(?<word>mar(?:ch)?|may|dec)\\.?)`;
const DATE = '(?<date>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const FORMS = [
  `${MONTH},? ${YEAR}`,
  `${MONTH} ${DATE},? ${YEAR}`,
  `${DATE} ${MONTH},? ${YEAR}`,
  `${YEAR},? ${SURE}`,
  `${SURE} ${DATE}`,
].map((form) => new RegExp(`^${form}[,.]?$`, 'i'));

/** What a number that is followed by a word counts (`oct 8 bit`), but for one that can only be a day: `8th`, `8,`. */
const COUNTED = /^[a-z]/i;
const SURELY_DAY = /(?:st|nd|rd|th|[,.])$/i;

/**
 * Words that name a day or a month in English, with a number → the same as `readDays` reads it: `Sep 8, 2025` → `2025-9-8`,
 * `September 2025` → `2025-9`, `Sep 8` → `9월8일`; undefined for anything else. `next` is the word behind them.
 */
export function readEnglishDay(words: readonly string[], next = ''): string | undefined {
  const text = words.join(' ');
  for (const form of FORMS) {
    const { month, word, date, year } = form.exec(text)?.groups ?? {};
    const name = (month ?? word)?.slice(0, 3).toLowerCase();
    if (name === undefined) continue;
    const at = MONTHS.indexOf(name) + 1;
    if (Number(date ?? 1) > (DAYS[at - 1] ?? 0)) continue;
    if (year === undefined && COUNTED.test(next) && !SURELY_DAY.test(text)) return undefined;
    if (year === undefined) return `${at}월${date}일`;
    return [year, at, ...(date === undefined ? [] : [date])].join('-');
  }
  return undefined;
}
