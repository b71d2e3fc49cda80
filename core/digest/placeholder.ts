import { writePlain } from '../markdown/plain';
import type { Block } from '../tree';

const nothing =
  /^(?:관련 ?)?(?:정보|내용)(?:가|이)? ?(?:부족|없음|없다|불충분)(?:하다|함|합니다|이다|임|입니다|하여 생략)?$|^(?:해당 ?(?:사항)? ?없음|N\/A)$/i;

/** Does a section say only that its writer found nothing to say ("정보 부족" and its variants)? */
export function saysNothing(blocks: readonly Block[]): boolean {
  const lines = writePlain(blocks)
    .split('\n')
    .map((line) => line.replace(/^[\s([“"'-]+|[\s.。)\]”"'!…]+$/g, ''))
    .filter((line) => line !== '');
  return lines.length > 0 && lines.length <= 5 && lines.every((line) => nothing.test(line));
}
