import type { ContainerKind } from '../../../core/digest';
import type { ToldKinds } from '../../../core/source/told';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { describeProblem } from './describeProblem';

/** What a heading ends with is for who writes posts; who reads them sees headings. */
const kinds = {
  post: 'options.told.post',
  section: 'options.told.heading',
  flat: 'options.told.heading',
  item: 'options.told.item',
  row: 'options.told.row',
  paragraph: 'options.told.paragraph',
} as const satisfies Record<ContainerKind, string>;

/** How the papers of a preview were told from each other, and the first parts that were left out, with the reason. */
export function ToldPapers({ told }: { readonly told: ToldKinds }) {
  if (told.kinds.length + told.left.length === 0) return null;
  const ways = countWays(told.kinds);
  return (
    <div class="told">
      {ways.length > 0 && <p>{say('options.told.found', [ways.join(', ')])}</p>}
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

function countWays(told: ToldKinds['kinds']): readonly string[] {
  const counts = new Map<(typeof kinds)[ContainerKind], number>();
  for (const { kind, papers } of told)
    counts.set(kinds[kind], (counts.get(kinds[kind]) ?? 0) + papers);
  return [...counts].map(([way, papers]) => say(way, [formatCount(papers)]));
}
