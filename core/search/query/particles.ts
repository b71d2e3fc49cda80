import { finalOf, isSyllable } from './hangul';

/** After what a particle stands: a syllable with an end, without one, without one or with ㄹ, or any. */
type After = 'closed' | 'open' | 'liquid' | 'any';

/**
 * Particles, the longest first. Not 도 alone: as an ending of nouns (정확도, 유사도) it is many times what it is as a
 * particle in what is searched for.
 */
const particles: readonly (readonly [string, After])[] = (
  [
    ['만으로도 만으로는 만으로', 'any'],
    ['에서부터 에서조차 에서는 에서의 에서도 에서만 에게서 에게는 에게도', 'any'],
    ['까지는 까지의 까지도 까지만 부터는 부터의 부터도 보다는 보다도', 'any'],
    ['으로부터 으로써 으로서 으로는 으로의 으로도 으로만', 'closed'],
    ['로부터 로써 로서 로는 로의 로도 로만', 'liquid'],
    ['에서 에게 에는 에도 에만 까지 부터 보다 처럼 마다 조차 한테 밖에', 'any'],
    ['으로 과의 과는 과도 이나 이란', 'closed'],
    ['와의 와는 와도', 'open'],
    ['은 을 과 이', 'closed'],
    ['는 를 와 가', 'open'],
    ['로', 'liquid'],
    ['의 에 만', 'any'],
  ] as const
).flatMap(([words, after]) => words.split(' ').map((word) => [word, after] as const));

/** After these 정 ends a noun (과정의, 미세조정의); after others 정의 is one itself (재정의, 문제정의). */
const BEFORE_JEONG =
  '가감개검결고공과교규긍단배보부산상선설수안약여열예인일조지책추측특판표한행협확';
const definition = new RegExp(`(?:^|[^${BEFORE_JEONG}])정의$`);

/** A folded word without the particle at its end, while two syllables stay, or two letters or digits of another script. */
export function stripParticle(word: string): string {
  for (const [particle, after] of particles) {
    if (!word.endsWith(particle) || (particle === '의' && definition.test(word))) continue;
    const stem = word.slice(0, -particle.length);
    if (isStem(stem) && fits(stem, after)) return stem;
  }
  return word;
}

function isStem(stem: string): boolean {
  return /(?:[가-힣]{2}|[\p{L}\p{N}]*[a-z0-9][\p{P}\p{S}]?[a-z0-9])$/u.test(stem);
}

function fits(stem: string, after: After): boolean {
  const last = stem.at(-1);
  // How a word in Latin letters sounds is not known.
  if (after === 'any' || !isSyllable(last)) return true;
  const final = finalOf(last);
  if (after === 'open') return final === '';
  if (after === 'closed') return final !== '';
  return final === '' || final === 'ㄹ';
}
