import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { weighWords } from '../mentions/holdsWords';

/** A summary has two sentences at least, as heavy as this in Latin letters, or one text much heavier. */
const LEAST = 90;
const LONG = 240;

/** Do blocks say as much of a paper as a paragraph about it, and more than why it is cited? */
export function isSummary(body: readonly Placed[]): boolean {
  const text = writePlain(
    body.flatMap(({ node }) => (node.type === 'heading' ? [] : [node])),
  ).replace(/https?:\S+/g, ' ');
  const weight = weighWords(text);
  const sentences = text.match(/[.!?。](?=\s|$)|[가-힣]\n/gu) ?? [];
  return weight >= LONG || (weight >= LEAST && sentences.length > 1);
}
