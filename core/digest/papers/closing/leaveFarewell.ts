import { writePlain } from '../../../tree/plain';
import { leave, type Outcome } from '../choice/outcome';
import type { Container } from '../container';
import { holdsNothing, holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { saysOnlyGoodbye } from '../words/farewell';

/** What was found, without the last of several papers where all that stands below its title are the words that close the post. */
export function leaveFarewell(outcome: Outcome, measures: Measures): Outcome {
  const [last] = outcome.found.toSorted((one, other) => other.container.line - one.container.line);
  if (!last || outcome.found.length + outcome.left.length < 2) return outcome;
  if (!saysOnlyFarewell(last.container, measures)) return outcome;
  const found = outcome.found.filter((each) => each !== last);
  return leave(last.container, 'no-words', { ...outcome, found }, [last.ref]);
}

/** Is all that a container says under a heading that closes the post, or a goodbye? */
function saysOnlyFarewell(container: Container, measures: Measures): boolean {
  const { body } = container;
  const at = body.findIndex(
    ({ node }) =>
      node.type === 'heading' &&
      namesClosing(measures.heading(node).words) &&
      !measures.recurs(node),
  );
  if (at >= 0 && !holdsWords({ ...container, body: body.slice(0, at) })) return true;
  const said = body.filter(({ node }) => !holdsNothing([node]));
  return (
    said.length > 0 &&
    said.every(
      ({ node }) =>
        (node.type === 'paragraph' || node.type === 'blockquote') &&
        saysOnlyGoodbye(writePlain([node]), true),
    )
  );
}
