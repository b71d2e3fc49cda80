import type { Figure, Unit } from '../../figures';
import type { Candidate } from '../findCandidates';

type Looked = Omit<Figure, 'start' | 'end'>;

/** Counts below this are said of so many things that the end of a range is not one of them. */
const SMALL = 13;
/** Between both ends of a range that is told as two figures stand no more signs than these. */
const RANGE_GAP = 12;

/** Is a candidate the figure that is wanted, by its value, unit and sign alone? */
export function isSameFigure(
  wanted: Looked,
  { figure }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (!isSameUnit(wanted, figure)) return false;
  // Less by 3% may be told without a sign, but no number below nothing.
  const sign = wanted.sign ?? (wanted.unit === 'number' ? '+' : figure.sign);
  if (figure.sign && figure.sign !== sign) return false;
  if (wanted.unit === 'size')
    return `${wanted.values}` === `${figure.values}` && figure.unit === 'size';
  const [low, high] = wanted.values;
  if (wanted.isRange)
    return figure.isRange
      ? figure.values[0] === low && figure.values[1] === high
      : figure.values[0] === low && isFollowed(figure, high, all);
  if (!figure.isRange) return figure.values[0] === low;
  return (
    figure.values.includes(low ?? Number.NaN) &&
    !(low !== undefined && low < SMALL && wanted.unit === 'number')
  );
}

/** A range is also told as two figures: from 2x to 4x. */
function isFollowed(first: Figure, high: number | undefined, all: readonly Candidate[]): boolean {
  const next = all[all.findIndex(({ figure }) => figure === first) + 1]?.figure;
  return (
    next !== undefined &&
    !next.isRange &&
    next.values[0] === high &&
    next.unit === first.unit &&
    next.start - first.end <= RANGE_GAP
  );
}

const SHARES: readonly Unit[] = ['percent', 'points'];

/** Points are told in percent too. */
export function isOneUnit(a: Unit, b: Unit): boolean {
  return a === b || (SHARES.includes(a) && SHARES.includes(b));
}

/** A score is told with its unit and without; a whole number may be anything. */
function isSameUnit({ unit, values }: Looked, figure: Figure): boolean {
  if (isOneUnit(unit, figure.unit)) return true;
  // 4K may stand alone where it is known of what it is said.
  if (unit === 'line') return figure.unit === 'number' && (figure.values[0] ?? 0) >= 1000;
  const isScore = [unit, figure.unit].every((each) => each === 'number' || SHARES.includes(each));
  return isScore && values.every((value) => !Number.isInteger(value));
}
