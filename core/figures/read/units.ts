import type { Unit } from '../../figures';
import { match } from './readNumber';

const NO_LETTER = '(?![A-Za-z])';
const HOUR = 3600;
const DAY = 24 * HOUR;

/** What stands behind a number → what it measures, and by how much its value is multiplied; the first that fits. */
const UNITS: readonly (readonly [Unit, number, string])[] = [
  ['points', 1, `\\s?%\\s?(?:p${NO_LETTER}|points?|포인트)|\\s?퍼센트\\s?포인트`],
  ['points', 1, `[\\s-]percentage[\\s-]points?|\\s?pp${NO_LETTER}|\\s?p\\.p\\.`],
  ['percent', 1, `\\s?%|\\s?퍼센트|[\\s-]per\\s?cent${NO_LETTER}`],
  ['times', 1, `[xX](?![A-Za-z\\d])|\\s?×(?!\\s?\\d)`],
  ['times', 1, '\\s?배(?!치|열|경|포|분|송|제|터|운|웠|우)'],
  ['times', 1, `[\\s-]?fold${NO_LETTER}(?! cross)|\\stimes${NO_LETTER}`],
  ['points', 1, `[\\s-]points?${NO_LETTER}|\\s?포인트`],
  ['second', 1e-6, `\\s?[uμµ]s${NO_LETTER}`],
  ['second', 1e-3, `\\s?(?:ms|msec)${NO_LETTER}|[\\s-]milliseconds?${NO_LETTER}|\\s?밀리초`],
  ['second', 1, `\\s?s(?:ecs?)?${NO_LETTER}(?!\\.t)|[\\s-]seconds?${NO_LETTER}`],
  ['second', 1, '\\s?초(?=$|[^가-힣]|간|의|로|까|이|만|를|가|에|와|동|분|미|짜|씩|부|내|안|길|영)'],
  ['second', 60, `\\s?min(?:utes?|s)?${NO_LETTER}|-minutes?${NO_LETTER}`],
  ['second', 60, '\\s?분(?=$|[^가-힣]|간|짜|까|이|만|을|에|동|미|씩|부|내|안|길|당|가|정)'],
  ['second', HOUR, `h${NO_LETTER}|[\\s-]?h(?:ou)?rs?${NO_LETTER}`],
  ['second', HOUR, '\\s?시간(?!적|축|점|대)'],
  ['second', DAY, `[\\s-]days?${NO_LETTER}|\\s?일(?=$|[^가-힣]|간|동|만|이[^미]|의|까)`],
  ['second', 7 * DAY, `[\\s-]weeks?${NO_LETTER}|\\s?주(?=$|[^가-힣]|간|동|만|일)`],
  ['second', 30 * DAY, `[\\s-]months?${NO_LETTER}|\\s?개월`],
  ['second', 365 * DAY, `[\\s-]years?${NO_LETTER}|\\s?년(?=$|[^가-힣]|간|동|만|의|치|이)`],
  ['byte', 1e3, `[\\s-]?(?:KB|KiB|kB)${NO_LETTER}|\\s?킬로바이트`],
  ['byte', 1e6, `[\\s-]?(?:MB|MiB)${NO_LETTER}|\\s?메가바이트`],
  ['byte', 1e9, `[\\s-]?(?:GB|GiB)${NO_LETTER}|\\s?기가(?:바이트)?`],
  ['byte', 1e12, `[\\s-]?(?:TB|TiB)${NO_LETTER}|\\s?테라(?:바이트)?`],
  ['fps', 1, `[\\s-]?(?:fps|FPS)${NO_LETTER}|[\\s-]frames?[\\s-](?:per|a)[\\s-]second`],
  ['fps', 1, `\\s?frames?\\s?/\\s?s(?:ec)?${NO_LETTER}|\\s?프레임\\s?/\\s?초`],
  ['hertz', 1, `\\s?Hz${NO_LETTER}|\\s?헤르츠`],
  ['hertz', 1e3, `\\s?kHz${NO_LETTER}|\\s?킬로헤르츠`],
  ['hertz', 1e6, `\\s?MHz${NO_LETTER}`],
  ['hertz', 1e9, `\\s?GHz${NO_LETTER}`],
  ['decibel', 1, `\\s?dB${NO_LETTER}|\\s?데시벨`],
  ['pixel', 1, `[\\s-]?(?:px|pixels?)${NO_LETTER}|\\s?픽셀`],
  ['line', 1, `p${NO_LETTER}`],
  ['dollar', 1, `[\\s-](?:dollars?|USD)${NO_LETTER}|\\s?달러`],
];
const PATTERNS = UNITS.map(
  ([unit, scale, looks]) => [unit, scale, new RegExp(looks, 'y')] as const,
);

/** What Korean counts with. */
const COUNTER =
  /\s?여?\s?(?:개(?!발|선|념|인|별|방)|가지|종류|종(?!합|래|단|속)|명(?!령|시|확)|쌍|편(?!향|집|차)|장(?!면|기|치|점)|건|회(?!전|귀|로|복)|번(?!째|호|역)|곳|층|단계|차원|비트|점(?!수|진|차)|조(?!정|건|합|절)|대(?!비|상|규|형|표|부|화)|권|인(?!칭|코|과)|팀|세트)/y;

/** The unit that stands there, with the Korean counter where it has no other; `number` and nothing where there is none. */
export function readUnit(text: string, at: number): { unit: Unit; scale: number; end: number } {
  for (const [unit, scale, pattern] of PATTERNS) {
    const found = match(pattern, text, at);
    if (found) return { unit, scale, end: at + found[0].length };
  }
  return { unit: 'number', scale: 1, end: at + (match(COUNTER, text, at)?.[0].length ?? 0) };
}
