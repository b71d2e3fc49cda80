/** Which way something goes: up or down, or for the better or the worse where nobody knows which of these that is. */
export type Direction = 'up' | 'down' | 'better' | 'worse' | 'faster' | 'slower';

const OPPOSITES: Readonly<Record<Direction, Direction>> = {
  ...{ up: 'down', down: 'up' },
  ...{ better: 'worse', worse: 'better' },
  ...{ faster: 'slower', slower: 'faster' },
};

/** Is a word one of the ways? */
export function isDirection(word: string): word is Direction {
  return Object.hasOwn(OPPOSITES, word);
}

/** Do two texts say that something goes two ways? */
export function isOpposite(one: Direction, other: Direction): boolean {
  return OPPOSITES[one] === other;
}

/** What is better the more there is of it, and what the less, in both languages: 12% better in accuracy is up, in latency down. */
const MORE_IS_BETTER =
  /정확도|정답률|성능|점수|성공률|승률|재현율|정밀도|품질|처리량|\b(?:accura|perform|scor|success|win rate|recall|precision|quality|throughput|F1|BLEU|mAP|PSNR|SSIM)/i;
const LESS_IS_BETTER =
  /오류|오차|지연|비용|손실|시간|메모리|전력|환각|실패|퍼플렉시티|\b(?:error|latenc|delay|cost|loss|time|memory|energy|power|hallucinat|fail|perplex|FID|WER)/i;

/** Which way that is, where the words of its clause say of what. */
export function settleDirection(direction: Direction, clause: string): Direction {
  const [more, less] = [MORE_IS_BETTER.test(clause), LESS_IS_BETTER.test(clause)];
  if (more === less || (direction !== 'better' && direction !== 'worse')) return direction;
  return (direction === 'better') === more ? 'up' : 'down';
}
