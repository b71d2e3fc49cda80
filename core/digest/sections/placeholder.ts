import type { Block, Inline, ListItem } from '../../tree';
import { writePlain } from '../../tree/plain';

const nothing =
  /^(?:관련 ?)?(?:정보|내용)(?:가|이)? ?(?:부족|없음|없다|불충분)(?:하다|함|합니다|이다|임|입니다|하여 생략)?$|^(?:해당 ?(?:사항)? ?없음|N\/A)$/i;

/** What each of these phrases holds; most sections hold none. */
const perhaps = /정보|내용|해당|N\/A/i;
const longest = 40;
const mostLines = 5;

/** Does a section say only that its writer found nothing to say ("정보 부족" and its variants)? */
export function holdsPlaceholder(blocks: readonly Block[]): boolean {
  if (blocks.length > mostLines || readFirst(blocks).length > longest) return false;
  let text = '';
  for (const block of blocks) {
    text += writePlain([block]);
    if (text.length > mostLines * longest) return false;
  }
  if (!perhaps.test(text)) return false;
  let lines = 0;
  for (const line of text.split('\n')) {
    const words = line.replace(/^[\s([“"'-]+|[\s.。)\]”"'!…]+$/g, '');
    if (words === '') continue;
    lines += 1;
    if (lines > mostLines || !nothing.test(words)) return false;
  }
  return lines > 0;
}

/** A quick look: the text that the section begins with. */
function readFirst(nodes: readonly (Block | ListItem | Inline)[]): string {
  const [first] = nodes;
  if (first?.type === 'text') return first.value;
  if (first?.type === 'paragraph' || first?.type === 'listItem') return readFirst(first.children);
  return first?.type === 'list' ? readFirst(first.children) : '';
}
