import { cutLines } from '../../../../tree/lines';
import { writePlain } from '../../../../tree/plain';
import { saysWhoSpeaks } from '../../../titles/saysWhoSpeaks';
import type { Container } from '../../container';

/** How many times somebody speaks in a chat at least. */
const LEAST_TURNS = 2;

/** Are a post's blocks the turns of a chat, each below who speaks and when? Then it is nobody's text on one paper. */
export function isChat({ kind, body }: Container): boolean {
  if (kind !== 'post') return false;
  const turns = body.filter(({ node }) => {
    const [first, ...others] = node.type === 'paragraph' ? cutLines(node.children) : [];
    return first && others.length > 0 && saysWhoSpeaks(writePlain(first.children));
  });
  return turns.length >= LEAST_TURNS;
}

/** Does a container's head say who speaks in a chat, and when? Then it is the title of nothing. */
export function isTurn({ kind, head }: Container): boolean {
  return kind !== 'post' && kind !== 'row' && saysWhoSpeaks(writePlain(head));
}
