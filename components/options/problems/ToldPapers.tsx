import type { ContainerKind } from '../../../core/digest';
import type { Told } from '../../../core/source/told';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { describeProblem } from './describeProblem';

const kinds = {
  post: 'explain.post',
  section: 'explain.section',
  flat: 'explain.flat',
  item: 'explain.item',
  row: 'explain.row',
  paragraph: 'explain.paragraph',
} as const satisfies Record<ContainerKind, string>;

/** In what the papers of a preview were found, and the first parts that were left out, with the reason. */
export function ToldPapers({ told }: { readonly told: Told }) {
  if (told.kinds.length + told.left.length === 0) return null;
  const places = told.kinds.map(({ kind, papers }) => say(kinds[kind], [formatCount(papers)]));
  return (
    <div class="told">
      {places.length > 0 && <p>{say('explain.found', [places.join(', ')])}</p>}
      {told.left.length > 0 && (
        <ul>
          {told.left.map((problem) => (
            <li key={`${problem.file}:${problem.line}`}>{describeProblem(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
