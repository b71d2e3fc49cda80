import { type Figure, findFigures } from '../../figures';

/** A figure that is written in Hangul alone: where it stands, and the same in digits, in the text with only those changed. */
export type Spelled = {
  readonly start: number;
  readonly end: number;
  /** None of a number that nobody can tell: 두세 개. */
  readonly read?: { readonly text: string; readonly figure: Figure };
};

const ONES = '일이삼사오육칠팔구';
const SMALL = `(?:[${ONES}]?천)?(?:[${ONES}]?백)?(?:[${ONES}]?십)?[${ONES}]?`;
const TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const UNITS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
/** 이백십삼, 이만 오천, 영점오, 스물두, 백두. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?=[${ONES}영천백십만억열스서마쉰예여아])` +
    `(?:(${SMALL})억 ?)?(?:(${SMALL})만 ?)?(영|${SMALL})(?: ?점 ?([영공${ONES}]+))?` +
    `(${TENS.join('|')})?(${UNITS.join('|')})?(?= ?[가-힣%])`,
  'gu',
);
/** What lies between two numbers. */
const ABOUT =
  /(?<!\p{L})(?:한두|두세|두서너|서너|너댓|네댓|대여섯|예닐곱|일고여덟|(?:일이|이삼|삼사|사오|오륙|육칠|칠팔|팔구)[십백천만]+) ?(?:퍼센트|배(?!치|열|경|포)|개(?!념|발|선)|명|가지|편|쌍|종|시간|초|단계|층)/gu;
/** Words of the language that are numbers by their letters only. */
const WORD = /^(?:만일|오만(?= ?가지))/;
/** One syllable alone may be a word (이 층, 사 회): only with these behind it it is a number. */
const CLEAR = /^[일삼사오육칠팔구] ?(?:퍼센트|개월|년|배(?!치|열|경|포|분)|시간)/;

/**
 * The figures of a text that are written in Hangul with what they count behind them (삼십 퍼센트, 스물두 개, 이만 오천 명), as far as
 * the stage `figures` does not read them itself.
 */
export function findSpelled(text: string): readonly Spelled[] {
  const read = findFigures(text);
  const isRead = (start: number, end: number) =>
    read.some((figure) => !figure.isBare && figure.start < end && figure.end > start);
  const numbers = [...text.matchAll(NUMBER)].flatMap((match): readonly Spelled[] => {
    const written = match[0].trimEnd();
    const start = match.index;
    const rest = text.slice(start);
    const isClear = written.length > 1 || written === '십' || CLEAR.test(rest);
    if (written === '' || !isClear || WORD.test(rest)) return [];
    const digits = toDigits(match);
    const changed = `${text.slice(0, start)}${digits}${rest.slice(written.length)}`;
    const figure = findFigures(changed).find((each) => each.start === start);
    // Without a counter it may be anything.
    if (!figure || figure.isBare || figure.end <= start + digits.length) return [];
    const end = figure.end - digits.length + written.length;
    return isRead(start, end) ? [] : [{ start, end, read: { text: changed, figure } }];
  });
  const abouts = [...text.matchAll(ABOUT)].flatMap(({ 0: written, index }): readonly Spelled[] => {
    const end = index + written.length;
    return isRead(index, end) ? [] : [{ start: index, end }];
  });
  const isAbout = ({ start, end }: Spelled) =>
    abouts.some((each) => each.start < end && each.end > start);
  return [...numbers.filter((each) => !isAbout(each)), ...abouts];
}

function toDigits(match: RegExpExecArray | RegExpMatchArray): string {
  const [, hundredMillions, tenThousands, small = '', decimals, ten, one] = match;
  const whole =
    scale(hundredMillions, 1e8) +
    scale(tenThousands, 1e4) +
    readSmall(small) +
    10 * (TENS.indexOf(ten ?? '') + 1) +
    (UNITS.indexOf(one ?? '') + 1);
  const part = [...(decimals ?? '')].map((digit) => Math.max(0, ONES.indexOf(digit) + 1)).join('');
  return part === '' ? String(whole) : `${whole}.${part}`;
}

/** 만 alone is one of them. */
function scale(small: string | undefined, by: number): number {
  return small === undefined ? 0 : (small === '' ? 1 : readSmall(small)) * by;
}

function readSmall(small: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of small) {
    const by = { 십: 10, 백: 100, 천: 1000 }[sign];
    if (by === undefined) digit = ONES.indexOf(sign) + 1;
    else {
      sum += (digit || 1) * by;
      digit = 0;
    }
  }
  return sum + digit;
}
