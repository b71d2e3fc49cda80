import { writePlain } from '../../../../tree/plain';
import type { FoundContainer } from '../../container';
import { isAddress, readTitleLine } from '../../containers/titleLine';
import type { Measures } from '../../slots/measure';
import { namesRelated } from '../../words';
import type { Outcome } from '../outcome';
import { leaveAll } from './leaveShifted';

/**
 * Nothing where one paper would have all of a post and another one's address stands in it as the paper in hand: alone in its block,
 * or beside a title set in bold. Whose each text is was not clear then.
 */
export function leaveRivalled(outcome: Outcome, measures: Measures): Outcome {
  const [only, ...others] = outcome.found;
  if (!only || others.length > 0 || only.container.kind !== 'post' || only.isNamed) return outcome;
  return hasRival(only, measures) ? leaveAll(outcome) : outcome;
}

function hasRival({ container: { body }, ref }: FoundContainer, measures: Measures): boolean {
  return measures.naming(body).some(({ placed, at, mentions }) => {
    // What stands right below a heading is that one's, wherever in a text about one paper.
    const above = body[at - 1]?.node;
    if (above?.type === 'heading' || (above && namesRelated(writePlain([above])))) return false;
    const [mention, ...others] = mentions;
    if (!mention?.sure || mention.words !== '' || mention.ref.paper === ref.paper) return false;
    if (others.some((each) => each.ref.paper !== mention.ref.paper)) return false;
    const { node } = placed;
    if (node.type === 'heading') return false;
    const isTitled = node.type === 'paragraph' && node.children[0]?.type === 'strong';
    return isAddress(node) || (isTitled && readTitleLine(placed)?.isLinked === true);
  });
}
