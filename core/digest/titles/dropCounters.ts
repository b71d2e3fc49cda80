/** What may count titles, by kinds: what stands before a title, and how much it counts. */
const kinds: readonly (readonly [RegExp, (found: string) => number])[] = [
  [
    /^([가나다라마바사아자차카타파하])[.)]\s+/u,
    (sign) => '가나다라마바사아자차카타파하'.indexOf(sign) + 1,
  ],
  [
    /^(첫|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)째\s?[,.:：—–-]?\s+/u,
    (sign) =>
      ['첫', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열'].indexOf(sign) + 1,
  ],
  [/^([IVX]{1,5})[.)]\s+/u, readRoman],
  [/^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.)]?\s+/u, (sign) => 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'.indexOf(sign) + 1],
  [/^([A-H])[.)]\s+/u, (sign) => sign.charCodeAt(0) - 64],
  [/^#(\d{1,3})[.:：)—–-]?\s+/u, Number],
  [/^No\.?\s?(\d{1,3})[.:：)—–-]?\s+/iu, Number],
  [/^(\d{1,3})\s?[:：|]\s+/u, Number],
  [/^(?:공동 )?(\d{1,3})\s?[위등](?![가-힣])\s?[.:：)|·—–-]?\s*/u, Number],
  [/^(?:top|rank|순위)\s?(\d{1,3})\s?[.:：)|·—–-]\s*/iu, Number],
];

/**
 * The titles of a post in its order, without counters that only a row of them shows to be such (`가. …`, `둘째, …`, `II. …`,
 * `#1 …`): several of one kind that count up. One alone may be the title's own.
 */
export function dropCounters(titles: readonly string[]): readonly string[] {
  for (const [pattern, count] of kinds) {
    const found = titles.map((title) => pattern.exec(title));
    const numbers = found.flatMap((each) => (each?.[1] === undefined ? [] : [count(each[1])]));
    const isUp = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    const isDown = numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? 0));
    const isRow = isUp || (isDown && numbers.length > 2);
    if (numbers.length < 2 || !isRow || numbers.length * 2 <= titles.length) continue;
    return titles.map((title, at) => title.slice(found[at]?.[0].length ?? 0).trim() || title);
  }
  return titles;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function readRoman(sign: string): number {
  const values = [...sign].map((letter) => roman[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
