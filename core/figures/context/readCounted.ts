import type { Figure } from '../../figures';
import type { Stems } from '../readContext';
import { type EnglishTerm, isTerm } from './findTerms';
import { PHRASE_END } from './phraseEnd';
import { toStems, toTerms } from './toTerms';

/** What is counted stands within so many words. */
const PHRASE = 8;
/** What may end a phrase, behind a counter too: what is counted stands before it then (언어 12개에서 평가한다). */
const ENDS = '을|를|은|는|이|가|에서|에게|에|으로|로|와|과|까지|만';
const PARTICLE = new RegExp(
  `[가-힣A-Za-z\\d](?:${ENDS}|의|이며|이고|하여|하고|하며|되어|해|별|부터|보다|이나)$`,
);
const COUNTED_BEFORE = new RegExp(`^(?:${ENDS})(?=$|[\\s.,])`);
/** 파라미터는 50만 개다: what the sentence is about is counted. */
const IS_COUNT = /^이?(?:다|며|고|었다|였다)(?=$|[\s.,])/;
/** What says how exact a count is, and stands between it and what is counted: 30개가 넘는 데이터셋. */
const ABOUT = /^(?:(?:이상|초과|이하|미만|가량|정도|남짓|안팎)의?|넘는|달하는|이르는|여)$/;
/** TPU 64개로 */
const NAME = /^[A-Za-z]{2,}$/;
const TOPIC = /[은는이가]$/;

/** What a number of a text counts, the head last, by its counter and the words on either side, the nearest first. */
export function readCounted(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
  before: readonly string[],
  after: readonly string[],
): readonly Stems[] {
  const counter = toStems(readCounter(text.slice(start, end)));
  const ending = counter.length === 0 ? text.slice(end, end + 5) : '';
  const [last = ''] = before;
  const isBefore =
    (COUNTED_BEFORE.test(ending) && (isTerm(last) || NAME.test(last))) ||
    (IS_COUNT.test(ending) && TOPIC.test(last));
  const counted = isBefore ? toStems(last) : readNouns(before, after, counter.length > 0);
  return [...counted, ...counter];
}

/** The 쌍 of 50만 쌍. */
function readCounter(literal: string): string {
  return (
    /[가-힣]+$/
      .exec(literal.replace(/[십백천만억조]$/, ''))?.[0]
      .replace(/^.*[십백천만억조]/, '') ?? ''
  );
}

/** What is counted: it stands behind a number, or before it where nothing does (벤치마크 12개, 언어 수 60개). */
function readNouns(
  [last = '', previous = '']: readonly string[],
  after: readonly string[],
  isCounted: boolean,
): readonly Stems[] {
  if (last === '수') return toStems(previous);
  const behind = readPhrase(after);
  return behind.length > 0 || isCounted || !isTerm(last) ? behind : toStems(last);
}

/** The words behind a number up to the first particle, or to what ends a phrase in English. */
function readPhrase(after: readonly string[]): readonly Stems[] {
  const found: EnglishTerm[] = [];
  for (const word of after.slice(0, PHRASE)) {
    const [bare = ''] = /^[가-힣A-Za-z\d-]*/.exec(word) ?? [];
    if (bare === '' || PHRASE_END.has(bare.toLowerCase())) break;
    if (found.length === 0 && ABOUT.test(word)) continue;
    found.push(...toTerms(bare));
    if (bare !== word || (PARTICLE.test(bare) && !isTerm(bare))) break;
  }
  // 19개 모델 평가: it is the models that are counted.
  const counted = found.findLastIndex(({ isAction }) => !isAction);
  return (counted < 0 ? found : found.slice(0, counted + 1)).map(({ stems }) => stems);
}
