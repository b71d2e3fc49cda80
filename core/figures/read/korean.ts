import { readKoreanScale, readKoreanWord } from './korean/koreanNumber';
import { type FigureLanguage, joinUnits, type UnitRow } from './language';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** No syllable goes on, or one that a unit may be followed by. */
const END = (syllables: string) => `(?=$|[^가-힣]|[${syllables}])`;

/** The first that fits is meant. */
const UNITS: readonly UnitRow[] = [
  ['points', 1, '\\s?%\\s?포인트|\\s?퍼센트\\s?포인트|\\s?포인트'],
  ['percent', 1, '\\s?퍼센트'],
  ['times', 1, '\\s?배(?!치|열|경|포|분|송|제|터|운|웠|우)'],
  ['second', 1e-3, '\\s?밀리초'],
  ['second', 1, `\\s?초${END('간의로까이만를가에와동분미짜씩부내안길영')}`],
  ['second', 60, `\\s?분${END('간짜까이만을에동미씩부내안길당가정')}`],
  ['second', HOUR, '\\s?시간(?!적|축|점|대)'],
  ['second', DAY, `\\s?일(?=$|[^가-힣]|[간동만의까]|이[^미])`],
  ['second', 7 * DAY, `\\s?주${END('간동만일')}`],
  ['second', 30 * DAY, '\\s?개월'],
  ['second', 365 * DAY, `\\s?년${END('간동만의치이')}`],
  ['byte', 1e3, '\\s?킬로바이트'],
  ['byte', 1e6, '\\s?메가바이트'],
  ['byte', 1e9, '\\s?기가(?:바이트)?'],
  ['byte', 1e12, '\\s?테라(?:바이트)?'],
  ['fps', 1, '\\s?프레임\\s?/\\s?초'],
  ['hertz', 1, '\\s?헤르츠'],
  ['hertz', 1e3, '\\s?킬로헤르츠'],
  ['decibel', 1, '\\s?데시벨'],
  ['pixel', 1, '\\s?픽셀'],
  ['dollar', 1, '\\s?달러'],
];

/** 나머지 절반, 앞 절반: which of two it is, and of what, nobody knows here. */
const HALF =
  /(?<!(?:나머지|다른|[앞뒤위]|아래|[상하]위|왼쪽|오른쪽|전체의) ?)절반(?! ?정밀도)|(?<![가-힣])반으로(?= ?(?:줄|감소|축소|단축|낮))/g;

/**
 * A share as it is written (3분의 1, 삼분의 일, 1/3): no part of another number (1과 3분의 1), of a name or of a date, and not
 * how long or how many times (3분의 1초).
 */
function share(many: string, parts: string): RegExp {
  const digits = [many, parts].map((each) => each.replace(/\D/g, '')).join('/');
  return new RegExp(
    `(?<![\\w.,/^-]|(?<!의 ?)\\d ?[과와] ?)(?:(?<![가-힣])(?:${parts}) ?분의 ?(?:${many})|${digits})(?![\\w.,/-]*\\w| ?(?:배|초|시간|분기|[차월호위번년]|학기|단계|세대))`,
    'g',
  );
}

export const korean: FigureLanguage = {
  starts:
    /절반|반으로|분의|[한두세네열쉰십백천만](?=[ 가개명쌍편장배건단한두세네다여일아천만억조])|다섯|여섯|일곱|여덟|아홉|스무|스물|서른|마흔|예순|일흔|여든|아흔|[일이삼사오육칠팔구십백천][일이삼사오육칠팔구십백천만억]/,
  readScale: readKoreanScale,
  readWord: readKoreanWord,
  units: UNITS,
  unit: joinUnits(UNITS),
  counter:
    /\s?여?\s?(?:개(?!발|선|념|인|별|방)|가지|종류|종(?!합|래|단|속)|명(?!령|시|확)|쌍|편(?!향|집|차)|장(?!면|기|치|점)|건|회(?!전|귀|로|복)|번(?!째|호|역)|곳|층|단계|차원|비트|점(?!수|진|차)|조(?!정|건|합|절)|대(?!비|상|규|형|표|부|화)|권|인(?!칭|코|과)|팀|세트)/y,
  wholes: [
    ['percent', 50, HALF],
    ['percent', 50, share('1|일', '2|이')],
    ['percent', 33, share('1|일', '3|삼')],
    ['percent', 66, share('2|이', '3|삼')],
    ['percent', 25, share('1|일', '4|사')],
    ['percent', 75, share('3|삼', '4|사')],
    ['percent', 20, share('1|일', '5|오')],
    ['percent', 10, share('1|일', '10|십')],
  ],
  idle: /\s?번째/y,
  naming: /(?:^|[^\p{L}])(?:그림|표|식|절|장|부록|정리|보조정리|단계|레벨|버전|제|유형|파트)\s?$/u,
  ordinal:
    /^\s?(?:번째|차(?![원이례선])|위(?![치한의해험])|인칭|세대|등급|호(?![출환])|월|절(?![차감약대])|항(?![상목]))/,
};
