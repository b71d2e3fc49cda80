import type { Card, Place, Standing, Summary } from '../../paper';
import { type Folded, foldSame } from '../foldSame';
import { compareDigests } from '../order';
import { withoutTranslations } from './translations';

/** The summaries of one paper, the first to be shown first → its card, the others newest first; undefined for none. */
export function toCard(found: readonly Summary[]): Card | undefined {
  const [first, ...rest] = foldSame(found).map((folded) => ({
    ...toPlace(folded.summary),
    ...folded,
  }));
  if (!first) return undefined;
  const { summary, also } = first;
  const others = withoutTranslations([first, ...rest])
    .filter((each) => each !== first)
    .map(toStanding)
    .sort((a, b) => compareDigests(a.digest, b.digest));
  return {
    summary,
    ...(also.length > 0 && { also: also.map(toPlace) }),
    others,
  };
}

function toPlace({ digest, rank, of }: Summary): Place {
  return { digest, rank, ...(of !== undefined && { of }) };
}

function toStanding({ summary, also }: Folded): Standing {
  return { ...toPlace(summary), ...(also.length > 0 && { also: also.map(toPlace) }) };
}
