import type { Explanation } from '../digest';
import type { ProblemCode } from '../digest/problems';
import type { Problem } from '../paper';

/** How the papers of what was looked into were told: in what they were found, and the first parts left out, with the reason. */
export type ToldKinds = { readonly kinds: Explanation; readonly left: readonly Problem[] };

/** A preview is no report: it shows so many. */
const MOST_LEFT = 3;
const reasons: ReadonlySet<string> = new Set<ProblemCode>([
  'two-papers',
  'unclear-paper',
  'no-words',
  'no-paper-id',
  'unclear-link',
  'duplicate-paper',
]);

/** What several posts' readings come to. */
export function sumUpTold(
  readings: readonly {
    readonly explanation?: Explanation;
    readonly problems: readonly Problem[];
  }[],
): ToldKinds {
  const kinds = new Map<Explanation[number]['kind'], number>();
  for (const { kind, papers } of readings.flatMap(({ explanation = [] }) => explanation))
    kinds.set(kind, (kinds.get(kind) ?? 0) + papers);
  const left = readings.flatMap(({ problems }) => problems.filter(({ code }) => reasons.has(code)));
  return {
    kinds: [...kinds].map(([kind, papers]) => ({ kind, papers })),
    left: left.slice(0, MOST_LEFT),
  };
}
