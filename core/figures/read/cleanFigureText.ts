/** A text without TeX, and where in the one that it was made from a sign of it begins and ends. */
export type Clean = {
  readonly text: string;
  readonly startOf: (sign: number) => number;
  readonly endOf: (sign: number) => number;
};

/** What TeX calls a sign → the sign; what is not named here is left out. */
const COMMANDS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '×',
  sim: '~',
  approx: '~',
  simeq: '~',
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  pm: '±',
  to: '→',
  rightarrow: '→',
};

/** What is not read as it stands, the first that fits: how it looks, and what is read in its place. */
const ODD: readonly (readonly [looks: string, read: (odd: string) => string])[] = [
  ['https?:\\/\\/\\S+', () => ' '],
  // The space between thousands, and what TeX puts around their comma.
  ['(?<=\\d)(?:\\\\,|[\\u2009\\u202f])(?=\\d{3}(?!\\d))', () => ''],
  ['\\\\[A-Za-z]+', (odd) => COMMANDS[odd.slice(1)] ?? ''],
  ['\\\\[%$]', (odd) => odd.slice(1)],
  ['\\\\.', () => ' '],
  // The two parts of a fraction.
  ['\\}\\s*\\{', () => '/'],
  ['[{}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', () => ''],
  ['\\$', () => ''],
  ['⁻?[⁰¹²³⁴-⁹]+', (odd) => `^${odd.normalize('NFKC').replace('−', '-')}`],
  ['[^\\S ]', () => ' '],
  ['[∼～〜˜]', () => '~'],
  ['[✕✖╳⨉⨯]', () => '×'],
  ['[−‐‑]', () => '-'],
  ['[\\uff01-\\uff5d]', (odd) => odd.normalize('NFKC')],
];
const ANY = new RegExp(ODD.map(([looks]) => `(${looks})`).join('|'), 'g');

/** A text as figures are read in it: TeX as what a reader sees, signs written one way, addresses blank. */
export function cleanFigureText(text: string): Clean {
  if (text.search(ANY) < 0) return { text, startOf: (sign) => sign, endOf: (sign) => sign + 1 };
  const money = findMoney(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let clean = '';
  const put = (sign: string, from: number, to: number) => {
    starts.push(from);
    ends.push(to);
    clean += sign;
  };
  let read = 0;
  const keepUntil = (end: number) => {
    for (; read < end; read += 1) put(text[read] ?? '', read, read + 1);
  };
  for (const found of text.matchAll(ANY)) {
    const [odd, ...looks] = found;
    keepUntil(found.index);
    read += odd.length;
    const replace = ODD[looks.findIndex((each) => each !== undefined)]?.[1];
    const signs = odd === '$' && money.has(found.index) ? odd : (replace?.(odd) ?? '');
    for (const sign of signs) put(sign, found.index, read);
  }
  keepUntil(text.length);
  return { text: clean, startOf: (sign) => starts[sign] ?? 0, endOf: (sign) => ends[sign] ?? 0 };
}

/** Where a dollar is money and not the edge of a formula: it has no other, or words stand between it and that. */
function findMoney(text: string): ReadonlySet<number> {
  const dollars = [...text.matchAll(/(?<!\\)\$/g)].map(({ index }) => index);
  const money = new Set<number>();
  for (let at = 0; at < dollars.length; at += 1) {
    const [dollar = 0, next] = [dollars[at], dollars[at + 1]];
    const between = text.slice(dollar + 1, next);
    const isProse = /^\d[\d.,]*[KMB]?[\s,]/.test(between) && /[\s,]\p{L}{2,}\s/u.test(between);
    if (next === undefined || (isProse && !/[\\^_{]/.test(between))) money.add(dollar);
    else at += 1;
  }
  return money;
}
