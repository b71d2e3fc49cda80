import { isNumbered } from '../../../titles/title';
import type { Container, Left } from '../../container';
import { isTitle } from '../../mentions/isTitle';
import { cutPieces } from '../../mentions/pieces';
import type { Measures } from '../../slots/measure';
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

/** Is it a title like the others, without any link that says what else it is? */
function lacksLink(container: Container, isCounted: boolean): boolean {
  const { kind, head } = container;
  if (kind === 'item') return !cutPieces(head).some(({ url }) => url);
  return isCounted ? isNumbered(head) : isTitle(head);
}
