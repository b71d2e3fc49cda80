import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { namesOwnSection } from '../../kinds';
import type { Container } from '../container';
import type { Measures } from '../slots/measure';
import { namesFurther } from '../words/further';
import { isPostHeading, nameHeading, type PostPart, readParts } from './readParts';

/** Is all of a post about one paper, whatever its parts tell of others? See `countOwn`. */
export function isAboutOne(
  body: readonly Placed[],
  ref: PaperRef,
  isAbove: boolean,
  measures: Measures,
): boolean {
  return countOwn(body, ref, isAbove, measures) === body.length;
}

/**
 * How many blocks of a post are about one paper: all, though parts of it tell of others under their own titles; the first ones,
 * behind which a digest goes on; or none for certain. So it is where the parts beside these are the sections of one summary. Only
 * between such (`isAbove`: the paper is named above them all) may another one's stand as high.
 */
export function countOwn(
  body: readonly Placed[],
  ref: PaperRef,
  isAbove: boolean,
  measures: Measures,
): number {
  const parts = readParts(body, ref, measures);
  if (!parts.some(({ namesOthers }) => namesOthers)) return 0;
  const names = new Set(parts.map(({ name }) => name));
  if (names.size < parts.length || namesInHead(body, ref, measures)) return 0;
  const own = parts.filter(({ whose }) => whose === 'own');
  const groups = parts.filter(({ whose }) => whose === 'group');
  const isSure = own.some(({ section }) => namesOwnSection(nameHeading(section, measures)));
  if (parts.some(({ whose }) => whose === 'other'))
    return isAbove && isSure && isAround(parts) ? body.length : 0;
  if (own.length > 1 && (isSure || own.length > groups.length)) {
    const rest = findRest(parts, ref, measures);
    const [first] = rest?.section.nodes ?? [];
    return first ? body.indexOf(first) : body.length;
  }
  const [only, ...more] = groups;
  const isWhole = only && more.length === 0 && isAboutOne(only.section.body, ref, false, measures);
  return isWhole ? body.length : 0;
}

/** Is the paper told under a heading of its own, so that what stands above it is an opening? */
function namesInHead(body: readonly Placed[], { paper }: PaperRef, measures: Measures): boolean {
  return body.some(
    (placed) =>
      placed.node.type === 'heading' &&
      measures.mentions(placed).some(({ ref }) => ref.paper === paper),
  );
}

/** The first group behind the last part about the paper, where such are the rest of a digest: by what they are called, or by how they tell of the others. */
function findRest(
  parts: readonly PostPart[],
  ref: PaperRef,
  measures: Measures,
): PostPart | undefined {
  const last = parts.findLastIndex(({ whose }) => whose === 'own');
  const rest = parts.slice(last + 1).filter(({ whose }) => whose === 'group');
  const goesOn = ({ section }: PostPart) => {
    const name = nameHeading(section, measures);
    return isPostHeading(name) || namesFurther(name) || holdsSummaries(section, ref, measures);
  };
  return rest.some(goesOn) ? rest[0] : undefined;
}

/** Has another paper sections of a summary of its own there? */
export function holdsSummaries(
  { body }: Container,
  { paper }: PaperRef,
  measures: Measures,
): boolean {
  let title = 7;
  return body.some((placed) => {
    const { node } = placed;
    if (node.type !== 'heading') return false;
    if (node.depth <= title) title = 7;
    if (measures.mentions(placed).some(({ ref }) => ref.paper !== paper)) title = node.depth;
    return node.depth > title && namesOwnSection(measures.heading(node).words);
  });
}

/** Do own parts stand on either side of others that follow one another? */
function isAround(parts: readonly PostPart[]): boolean {
  const isOwn = ({ whose }: PostPart) => whose === 'own';
  const first = parts.findIndex(({ whose }) => whose === 'other');
  const last = parts.findLastIndex(({ whose }) => whose === 'other');
  const within = parts.slice(first, last);
  return parts.slice(0, first).some(isOwn) && parts.slice(last).some(isOwn) && !within.some(isOwn);
}
