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
/** Both at once, as models write where they do not know: 을(를), 를(을), (으)로. */
const both = pairs
  .flatMap(([closed, open]) => [`${closed}\\(${open}\\)`, `${open}\\(${closed}\\)`])
  .concat('\\(으\\)로')
  .join('|');
const english = '\\([A-Za-z][^()가-힣]{0,80}\\)';
/** Not the 3 of GPT-3, which some say in English, nor that of x^3, which is a cube. */
const number = '(?<![A-Za-z\\d.,^-]|\\*\\*)([\\d.,]*\\d)(%?)';
/** What a particle follows, where what is said last is known: `검색(retrieval)`, `71.4%`, `8`; before both any Korean. */
const places = new RegExp(
  `(?:([가-힣])(${english})?|${number})(${both})|(?:([가-힣])(${english})|${number})(${particle})(?![가-힣])`,
  'g',
);

/**
 * Particles of a text as what stands before them asks for, where that can be told: after Korean that its English
 * follows in brackets, numbers and per cent, and where both were written.
 */
export function mendParticles(text: string): string {
  return text.replace(places, (whole, ...groups: (string | undefined)[]) => {
    // The groups of either half: Korean and its English, or a number and its sign, then the particle.
    const [said, , digits, per, after = ''] = groups[4] ? groups : groups.slice(5);
    const last = said ?? (per ? '트' : DIGITS[Number(digits?.at(-1))]) ?? '';
    return whole.slice(0, whole.length - after.length) + choose(last, after);
  });
}

/** The particle of a pair that follows a syllable. */
function choose(syllable: string, given: string): string {
  const bare = given.replace(/^\(으\)|\(.*$/g, '');
  const pair = pairs.find((each) => each.some((one) => one === bare));
  if (!pair) return given;
  const [closed, open] = pair;
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  // 서울로, 일로: after ㄹ it is as after none.
  if (open === '로') return final === 0 || final === 8 ? open : closed;
  return final === 0 ? open : closed;
}
