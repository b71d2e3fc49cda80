import { type Direction, isOpposite } from '../direction';
import type { Candidate } from '../findCandidates';
import type { Wanted } from '../findMatches';
import { findDirection } from './findDirection';
import { readClause } from './readClause';

/** What a share measures rather than how it has changed, right behind it or before an "of": 75% accuracy, a recall of 75%, 75% of it. */
const LEVEL =
  /^(?:of$|accura|precision|recall|success|correct|confiden|agree|win|f1|auc|coverage|top-1|pass)/;

/** What more of is used. */
const RESOURCE = /^(?:memor|data|parameter|cost|energ|power|token|storage|compute$)/;
/** What is kept of something is no change of it. */
const KEEPS = /^(?:retain|preserv|maintain|keep|kept|remain)/;

/** Does a candidate go the other way than what is wanted, or is it how far something came where by how much is wanted? */
export function goesElsewhere({ figure, context: { way } }: Wanted, candidate: Candidate): boolean {
  if (!way) return false;
  const found = findDirection(candidate);
  if (found) return isOpposite(way.direction, found) || isMoreOf(way.direction, found, candidate);
  if (candidate.figure.sign || figure.unit === 'number' || figure.unit === 'times') return false;
  const { behind, before } = readClause(candidate);
  const [link, measure] = before;
  // Half of the tokens are so: that tells which, and of no change.
  if (!link && behind[0]?.text === 'of') return true;
  if (way.isLevel) return false;
  const measured = link?.text === 'of' ? measure : behind[0];
  return LEVEL.test(measured?.text ?? '') || KEEPS.test(link?.text ?? '');
}

/** 1.5x more memory makes nothing faster. */
function isMoreOf(wanted: Direction, found: Direction, candidate: Candidate): boolean {
  const isSpeed = wanted === 'faster' && found === 'up';
  return isSpeed && readClause(candidate).behind.some(({ text }) => RESOURCE.test(text));
}
