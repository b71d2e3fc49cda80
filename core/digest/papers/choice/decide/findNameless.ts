import type { Placed } from '../../../../markdown/node';
import type { Inline } from '../../../../tree';
import { writePlain } from '../../../../tree/plain';
import { opensWithLabel } from '../../../titles/splitTitle';
import { isNumbered } from '../../../titles/title';
import type { Container, Left } from '../../container';
import { holdsNothing, holdsWords } from '../../mentions/holdsWords';
import { isTitle } from '../../mentions/isTitle';
import { cutLinePieces } from '../../mentions/pieces';
import type { Measures } from '../../slots/measure';
import { namesClosing } from '../../words';
import { namesRest } from '../../words/tables';
import { leave, type Outcome } from '../outcome';

/** What stands beside papers and looks like one, but names none, or none for certain; `outcomes` are the containers' own. */
export function findNameless(
  containers: readonly Container[],
  outcomes: readonly Outcome[],
  measures: Measures,
): readonly Left[] {
  const papers = containers.filter(
    (container, at) => outcomes[at]?.found[0]?.container === container,
  );
  if (papers.length === 0) return [];
  const isCounted = papers.filter(({ head }) => isNumbered(head)).length * 2 > papers.length;
  return containers.flatMap((container, at): readonly Left[] => {
    const outcome = outcomes[at];
    if (!outcome || outcome.found.length + outcome.left.length > 0) return [];
    if (!lacksLink(container, isCounted)) return [];
    const isNamed = measures.names(container.body);
    return leave(container, isNamed ? 'unclear-link' : 'no-paper-id').left;
  });
}

/** Is it a title like the others, without any link that says what else it is? A row says something of what it names. */
function lacksLink(container: Container, isCounted: boolean): boolean {
  const { kind, head, body } = container;
  if (kind === 'item') return !isLinked(head) && !namesRest(writePlain(head).trim());
  if (kind === 'row') {
    const isElsewhere = body.some(({ node }) => isLinks(node));
    return !isLinked(head) && !isElsewhere && isName(head) && holdsWords(container);
  }
  return isCounted ? isNumbered(head) : isTitle(head);
}

function isLinked(nodes: readonly Inline[]): boolean {
  return cutLinePieces(nodes).some(({ url }) => url);
}

function isLinks(node: Placed['node']): boolean {
  return node.type === 'paragraph' && isLinked(node.children) && holdsNothing([node]);
}

/** A label, such as that of a sum, names nothing. */
function isName(head: readonly Inline[]): boolean {
  const words = writePlain(head).trim();
  return (
    /\p{L}/u.test(words) && !opensWithLabel(words) && !namesRest(words) && !namesClosing(words)
  );
}
