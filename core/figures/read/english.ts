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
const HOUR = 3600;
const DAY = 24 * HOUR;
/** No letter goes on. */
const END = '(?![A-Za-z])';

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

/** The first that fits is meant. */
const UNITS: readonly UnitRow[] = [
  ['points', 1, `\\s?%\\s?(?:p${END}|points?)|[\\s-]percentage[\\s-]points?|\\s?pp${END}`],
  ['percent', 1, `\\s?%|[\\s-]per\\s?cent${END}`],
  ['times', 1, `[xX](?![A-Za-z\\d])|\\s?×(?!\\s?\\d)`],
  ['times', 1, `[\\s-]?fold${END}(?! cross)|\\stimes${END}`],
  ['points', 1, `[\\s-]points?${END}`],
  ['second', 1e-6, `\\s?[uμµ]s${END}`],
  ['second', 1e-3, `\\s?ms(?:ec)?${END}|[\\s-]milliseconds?${END}`],
  ['second', 1, `\\s?s(?:ecs?)?${END}(?!\\.t)|[\\s-]seconds?${END}`],
  ['second', 60, `[\\s-]?min(?:utes?|s)?${END}`],
  ['second', HOUR, `h${END}|[\\s-]?h(?:ou)?rs?${END}`],
  ['second', DAY, `[\\s-]days?${END}`],
  ['second', 7 * DAY, `[\\s-]weeks?${END}`],
  ['second', 30 * DAY, `[\\s-]months?${END}`],
  ['second', 365 * DAY, `[\\s-]years?${END}`],
  ['byte', 1e3, `[\\s-]?[Kk]i?B${END}`],
  ['byte', 1e6, `[\\s-]?Mi?B${END}`],
  ['byte', 1e9, `[\\s-]?Gi?B${END}`],
  ['byte', 1e12, `[\\s-]?Ti?B${END}`],
  [
    'fps',
    1,
    `[\\s-]?(?:fps|FPS)${END}|[\\s-]frames?(?:[\\s-](?:per|a)[\\s-]second|\\s?/\\s?s(?:ec)?)${END}`,
  ],
  ['hertz', 1, `\\s?Hz${END}`],
  ['hertz', 1e3, `\\s?kHz${END}`],
  ['decibel', 1, `\\s?dB${END}`],
  ['pixel', 1, `[\\s-]?(?:px|pixels?)${END}`],
  ['line', 1, `p${END}`],
  ['dollar', 1, `[\\s-](?:dollars?|USD)${END}`],
];

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
    ['percent', 33, /\b(?:a|one).third(?= of|[.,;)])/gi],
    ['percent', 66, /\btwo.thirds/gi],
    ['percent', 25, /\b(?:a|one).quarter(?= of|[.,;)])/gi],
  ],
  idle: /\s(?:of\s|or\s|such\b|another\b|should\b|can\b|must\b|is\b|and\b)|[- ](?:third|half|quarter|fifth|tenth|hot|shot|way|sided|size)|-to-|\s?[,.;:)]|$/iy,
  naming:
    /(?:^|[^\p{L}])(?:figures?|fig\.?|tables?|tab\.?|sections?|sec\.?|§|equations?|eqs?\.?|appendix|theorems?|lemma|algorithm|steps?|stage|phase|level|type|chapter|version|ver\.?|part|top|rank|task|track|no\.?|class|case|day|week|round)\s?$/iu,
  ordinal: /^(?:st|nd|rd|th)(?![a-z])/,
};
