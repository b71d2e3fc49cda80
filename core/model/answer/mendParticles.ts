/** Pairs of particles: after a final consonant, and after none. */
const pairs = [
  ['을', '를'],
  ['은', '는'],
  ['이', '가'],
  ['과', '와'],
  ['으로', '로'],
] as const;
/** How digits are said at a number's end; a zero ends ten, hundred, thousand or ten thousand. */
const DIGITS = '십일이삼사오육칠팔구';
const particle = pairs
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
/** What a particle follows, where what is said last is known: `검색(retrieval)`, `71.4%`, `8`; not GPT-3, which some say in English. */
const places = new RegExp(
  `([가-힣])(\\([A-Za-z][^()가-힣]{0,80}\\))(${particle})(?![가-힣])|(?<![A-Za-z\\d.,-])([\\d.,]*\\d)(%?)(${particle})(?![가-힣])`,
  'g',
);
/** Both at once, as models write where they do not know: 을(를), (으)로. */
const both = /([가-힣])(?:(을|은|이|과)\((를|는|가|와)\)|(를|는|가|와)\((을|은|이|과)\)|\(으\)로)/g;

/**
 * Particles of a text as what stands before them asks for, where that can be told: after Korean that its English
 * follows in brackets, numbers and per cent, and where both were written.
 */
export function mendParticles(text: string): string {
  return text
    .replace(both, (_, before: string, a?: string, b?: string, c?: string, d?: string) => {
      const given = a ?? b ?? c ?? d ?? '으로';
      return before + choose(before, given);
    })
    .replace(places, (_, said = '', english = '', after = '', number = '', per = '', other = '') =>
      said
        ? said + english + choose(said, after)
        : number + per + choose(per ? '트' : (DIGITS[Number(number.at(-1))] ?? ''), other),
    );
}

/** The particle of a pair that follows a syllable. */
function choose(syllable: string, given: string): string {
  const pair = pairs.find((each) => each.some((one) => one === given));
  if (!pair) return given;
  const [closed, open] = pair;
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  // 서울로, 일로: after ㄹ it is as after none.
  if (open === '로') return final === 0 || final === 8 ? open : closed;
  return final === 0 ? open : closed;
}
