import { match, multiply, type ReadNumber } from '../language';

const SCALES: Readonly<Record<string, number>> = {
  ...{ 십: 10, 백: 100, 천: 1e3 },
  ...{ 만: 1e4, 억: 1e8, 조: 1e12 },
};
/** The 천 of 5천, and of 5 천만; none of a word that begins with it (2백본), nor of a fraction (3백분의 1). */
const SMALL =
  /(?:([십백천])|\s([십백천])(?=\s?[만억조]))(?!분|본|엔드|터|업|그라|문대|문학|체|자가)/y;
const BIG = /\s?([만억조])/y;
/** The digits that go on behind a magnitude: those of 1억 2,000만, 2천5백, 12만 5,000. */
const NEXT = /(\s?)(\d{1,3},\d{3}|\d{1,4})(?![\d.,]\d|\s?분의)/y;
/** Four digits and a comma, and those that something is counted by, go on even with nothing behind them but a space before. */
const ALONE =
  /\s(?:\d,\d{3}|\d{3,4}(?=여?\s?(?:개|명|건|쌍|장|편|곳|곡|문|종|권|표|회|대|시간|단어|토큰|달러|원|인)))/y;

/** The digits before `at` with what Korean says behind them: 1억 2,000만, 3조 5천억, 2천5백만, 12만 5,000. */
export function readKoreanScale(text: string, at: number, digits: number): ReadNumber | undefined {
  let read: Part | undefined = readPart(text, at, digits, START);
  if (!read || read.end === at) return undefined;
  const { scale } = read;
  let { value, end } = read;
  for (let next = match(NEXT, text, end); next; next = match(NEXT, text, end)) {
    const [all, space, written = ''] = next;
    const from = end + all.length;
    const part = readPart(text, from, Number(written.replace(',', '')), read);
    // 12만 5개 are two numbers, 12만 5,000개 and 12만 500개 are one.
    const isApart = space && part?.end === from && !match(ALONE, text, end);
    if (!part || isApart) break;
    read = part;
    ({ value, end } = part);
  }
  return { value, scale, end };
}

/**
 * How far a number was read: what is `done` has its 만 or 억 and the next one is below `big`, what is `open` may get one yet
 * and what goes on it is below `small`.
 */
type Part = ReadNumber & {
  readonly done: number;
  readonly open: number;
  readonly big: number;
  readonly small: number;
};
const START = { done: 0, open: 0, big: Number.POSITIVE_INFINITY, small: Number.POSITIVE_INFINITY };

/** The number with one part more; undefined where that does not say less than the one before. */
function readPart(
  text: string,
  at: number,
  digits: number,
  before: Pick<Part, keyof typeof START>,
): Part | undefined {
  const small = match(SMALL, text, at);
  const step = scaleOf(small?.[1] ?? small?.[2]);
  const middle = at + (small?.[0].length ?? 0);
  const big = match(BIG, text, middle);
  const scale = scaleOf(big?.[1]);
  if (digits * step >= before.small || (big && scale >= before.big)) return undefined;
  const open = before.open + multiply(digits, step);
  const value = before.done + multiply(open, scale);
  const end = middle + (big?.[0].length ?? 0);
  return big
    ? {
        ...{ value, scale: step * scale, end },
        ...{ done: value, open: 0, big: scale, small: 1e4 },
      }
    : {
        ...{ value, scale: step, end },
        ...{ done: before.done, open, big: before.big, small: step },
      };
}

const ONES = '일이삼사오육칠팔구';
const NATIVE = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const NATIVE_TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
/** A longer word may begin as a counter does: 개념, 배치. */
const COUNTERS =
  '개(?![발선념인별방])|가지|명(?![령시확])|쌍|편(?![향집차])|장(?![면기치점])|배(?!치|열|경|포)|건(?![강축물])|단계|시간|퍼센트|%';
const NATIVE_WORD = new RegExp(
  `(?:(${NATIVE_TENS.join('|')})?(${NATIVE.join('|')})|(${NATIVE_TENS.join('|')}|스무))(?=\\s|${COUNTERS})`,
  'y',
);
/** 백만, 십만, 백, 천, 만 */
const ROUND_WORD = new RegExp(`(?:([십백천])([만억조])|([백천만]))(?=\\s|${COUNTERS})`, 'y');
/** 이천, 삼십, 천이백, 이만 오천: with what they count right behind, for 이천 is a city and 사십 a part of words. */
const SINO_WORD = new RegExp(
  `(?=[${ONES}]*[십백천만억])(?!만일)(?=[^ ]{2}|만 )(?:[${ONES}십백천]*[만억] ?){0,2}[${ONES}십백천]*(?<! )(?=여?\\s?(?:${COUNTERS}|달러|문항|문장))`,
  'y',
);

const between = new RegExp(`[${ONES}]{2}[십백천만억]`);

/** A number as a word before what it counts: 세 가지, 스물네 개, 백만 장, 이천 개, 삼십 퍼센트. */
export function readKoreanWord(text: string, at: number): ReadNumber | undefined {
  const toWord = ([all]: RegExpExecArray, value: number) => ({
    ...{ value, scale: 1, end: at + all.length },
    isWord: true as const,
  });
  const native = match(NATIVE_WORD, text, at);
  if (native) {
    const [, ten = '', one = '', round = ''] = native;
    const tens = NATIVE_TENS.indexOf(ten || round.replace('스무', '스물')) + 1;
    return toWord(native, tens * 10 + NATIVE.indexOf(one) + 1);
  }
  const found = match(ROUND_WORD, text, at);
  if (found) {
    // 만 2천: one of them, and what goes on it.
    const whole = found[3] ? readKoreanScale(text, at, 1) : undefined;
    if (whole && whole.end > at + 1) return { ...whole, isWord: true };
    return toWord(found, scaleOf(found[1]) * scaleOf(found[2]) * scaleOf(found[3]));
  }
  const sino = match(SINO_WORD, text, at);
  if (!sino || isVague(sino[0], text.slice(at + sino[0].length))) return undefined;
  return toWord(sino, addUp(sino[0]));
}

/** 이삼십 lies between two; 오만 가지 are many. */
function isVague(word: string, behind: string): boolean {
  return between.test(word) || (word === '오만' && /^ ?가지/.test(behind));
}

/** 십이만삼천 → 123,000 */
function addUp(word: string): number {
  let [done, open, digit] = [0, 0, 0];
  for (const sign of word.replaceAll(' ', '')) {
    const scale = scaleOf(sign);
    if (scale === 1) digit = ONES.indexOf(sign) + 1;
    else if (scale < 1e4) [open, digit] = [open + (digit || 1) * scale, 0];
    else [done, open, digit] = [done + (open + digit || 1) * scale, 0, 0];
  }
  return done + open + digit;
}

function scaleOf(sign = ''): number {
  return SCALES[sign] ?? 1;
}
