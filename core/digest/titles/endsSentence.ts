/**
 * A verb in Korean, as a noun too: the syllables by which one ends, and not the nouns that end alike (실험, 시스템, 흐름). `밝힘`,
 * `만듦`, `빨라짐`, `나타냄`.
 */
const verb =
  /(?:[다요]|[했였었았겠있없같많좋높낮작적넓깊쉽맞찾얻받않]음|(?<!결|잠수|사서|명|포)함|(?<!프레|게|타|움직|책|모|라)임|됨|듦|(?<!말)씀|둠|[아어라러려해워져커]짐|[시으]킴|[타해어아내]냄|[어여해]줌|[밝뽑잡좁넓]힘|[갖낮늦]춤|[바가]꿈|나눔|[비키채세지피태띄]움|[타러어아겨]남|[펴해어아려]봄|[나져려해]옴|[앞어]섬|[끼미]침|[늘돌올살]림|잼|뺌)$/u;
/** Words that Korean ends a sentence with where it leaves out the verb. */
const nouns =
  /(?:제안|달성|공개|제시|입증|증명|확인|감소|증가|절감|단축|축소|가능|필요|기록|돌파)$/u;
const closers: ReadonlySet<string> = new Set('"”’)] \t\n\u00a0');

/** Do words end with a verb in Korean, as most sentences do and few titles? */
export function endsWithVerb(words: string): boolean {
  return verb.test(endOf(words).replace(/[!?]$/, ''));
}

/** Do words end as a sentence does: with a full stop, a verb, or a noun that stands for one? */
export function endsSentence(words: string): boolean {
  const end = endOf(words);
  return /[.。!?]$/.test(end) || nouns.test(end) || endsWithVerb(words);
}

/** No ending is longer. */
const LONGEST = 12;

/** The last letters before quotes and brackets. */
function endOf(words: string): string {
  let end = words.length;
  while (end > 0 && closers.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(Math.max(0, end - LONGEST), end);
}
