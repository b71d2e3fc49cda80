import type { Unit } from '../../figures';
import {
  type FigureLanguage,
  joinUnits,
  match,
  multiply,
  type ReadNumber,
  type UnitRow,
} from './language';

const MAGNITUDE =
  /[\s-]?(thousand|million|billion|trillion)(?![a-z])|(K|k|M|B|T|bn)(?![A-Za-z\d])/y;
const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ K: 1e3, k: 1e3, M: 1e6, B: 1e9, bn: 1e9, T: 1e12 },
};
const WORDS = count(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = count('ten twenty thirty forty fifty sixty seventy eighty ninety', 10);
const units = Object.keys(WORDS).slice(0, 9).join('|');
const WORD = new RegExp(
  `(?:(${Object.keys(TENS).join('|')})(?:[- ](${units}))?|(${Object.keys(WORDS).reverse().join('|')}))( hundred)?(?!(?!fold)[a-z])`,
  'iy',
);
function count(words: string, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, (at + 1) * step]));
}

function readScale(text: string, at: number, digits: number): ReadNumber | undefined {
  const found = match(MAGNITUDE, text, at);
  if (!found) return undefined;
  const scale = SCALES[found[1] ?? found[2] ?? ''] ?? 1;
  return { value: multiply(digits, scale), scale, end: at + found[0].length };
}

function readWord(text: string, at: number): ReadNumber | undefined {
  const found = match(WORD, text, at);
  if (!found) return undefined;
  const [all = '', ten = '', unit = '', whole = '', hundred] = found.map((each) =>
    each?.toLowerCase(),
  );
  const plain = (TENS[ten] ?? 0) + (WORDS[unit] ?? 0) + (WORDS[whole] ?? 0);
  const value = plain * (hundred ? 100 : 1);
  const end = at + all.length;
  return { ...(readScale(text, end, value) ?? { value, scale: 1, end }), isWord: true };
}

/** The first that fits is meant, right behind a number or with a space or a hyphen, where no letter goes on. */
const UNITS = String.raw`
points 1 %\s?p|(?:%\s?|percentage[\s-])?points?|pp
percent 1 %|per\s?cent
times 1 (?<=\d)x(?!\d)|(?<=\d)X(?!\d)|×(?!\s?\d)|fold(?!\scross)|times
second 1e-6 [uμµ]s
second 1e-3 ms(?:ec)?|milliseconds?
second 1 s(?:ec(?:ond)?s?)?(?!\.t)
second 60 min(?:ute)?s?
second 3600 h(?:(?:ou)?rs?)?
second 86400 days?
second 604800 weeks?
second 2592e3 months?
second 31536e3 years?
byte 1e3 [Kk]i?B
byte 1e6 Mi?B
byte 1e9 Gi?B
byte 1e12 Ti?B
fps 1 fps|FPS|frames?(?:[\s-](?:per|a)[\s-]second|\s?/\s?s(?:ec)?)
hertz 1 Hz
hertz 1e3 kHz
decibel 1 dB
pixel 1 px|pixels?
line 1 (?<=\d)p
dollar 1 dollars?|USD`
  .trim()
  .split('\n')
  .map((row): UnitRow => {
    const [unit, scale, looks] = row.split(' ');
    return [unit as Unit, Number(scale), `[\\s-]?(?:${looks})(?![A-Za-z])`];
  });

/** Shares of a whole, in words and as they are written; of other wholes nobody tells in one way. */
const SHARES = `
33 (?:a|one).third 1/3
66 two.thirds 2/3
25 (?:a|one).quarter 1/4
75 three.quarters 3/4
20 (?:a|one).fifth 1/5
10 (?:a|one).tenth 1/10`
  .trim()
  .split('\n')
  .map((row) => {
    const [value, words, digits] = row.split(' ');
    const looks = `(?:\\b${words}|(?<![\\w./^-])${digits})(?= of| the |[.,;)])`;
    return ['percent', Number(value), new RegExp(looks, 'gi')] as const;
  });

/** English, and the signs and abbreviations that both languages write. */
export const english: FigureLanguage = {
  starts: /\b(?:one|t[whe]|f[oi]|s[ie]|eig|nin|ele|doubl|tripl|hal[fv]|a q)/i,
  readScale,
  readWord,
  units: UNITS,
  unit: joinUnits(UNITS),
  wholes: [
    ['times', 2, /\btwice\b|\bdoubl(?:es|ed|ing|e the)\b/gi],
    ['times', 3, /\btripl(?:ed|ing|es? the)\b/gi],
    [
      'percent',
      50,
      /(?<!first |second |[twhp]er |and a |two |both |[\w-])(?:half(?= of| the| its| as|[.,;)])|halve[sd])/gi,
    ],
    ['second', 1800, /\bhalf.an.hour/gi],
    ...SHARES,
  ],
  idle: /\s(?:of\s|or\s|such\b|another\b|should\b|can\b|must\b|is\b|and\b)|[- ](?:third|half|quarter|fifth|tenth|hot|shot|way|sided|size)|-to-|\s?[,.;:)]|$/iy,
  naming:
    /(?:^|[^\p{L}])(?:figures?|fig\.?|tables?|tab\.?|sections?|sec\.?|§|equations?|eqs?\.?|appendix|theorems?|lemma|algorithm|steps?|stage|phase|level|type|chapter|version|ver\.?|part|top|rank|task|track|no\.?|class|case|day|week|round)\s?$/iu,
  ordinal: /^(?:st|nd|rd|th)(?![a-z])/,
};
