import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { nameKind } from '../../kinds';
import type { Container } from '../container';
import { cut, findHeadings, nameOf } from '../containers/headings';
import { hasWords } from '../mentions/hasWords';
import { findSlot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesClosing, namesDigest, namesOthers } from '../words';
import { namesPost } from '../words/ofPost';

/**
 * A part of a post: `own` is a section about the paper in hand, `other` is another paper's, `group` tells of others under their
 * own titles, and `none` is anything else.
 */
type Part = {
  readonly section: Container;
  readonly name: string;
  readonly whose: 'own' | 'other' | 'group' | 'none';
  /** Does it name other papers, be it own or not? */
  readonly namesOthers: boolean;
};

/** The sections that only a text about one paper has; a digest has an introduction and a conclusion too. */
const sure: ReadonlySet<string | undefined> = new Set(['method', 'results', 'limitations']);

/**
 * Is a post about one paper, though parts of it tell of others under their own titles? So it is where the parts beside these are
 * the sections of one summary. Only between such (`isAbove`: the paper is named above them all) may another one's stand as high.
 */
export function isAboutOne(
  body: readonly Placed[],
  ref: PaperRef,
  isAbove: boolean,
  measures: Measures,
): boolean {
  const parts = readParts(body, ref, measures);
  if (!parts.some(({ namesOthers }) => namesOthers)) return false;
  const names = new Set(parts.map(({ name }) => name));
  if (names.size < parts.length || namesInHead(body, ref, measures)) return false;
  const own = parts.filter(({ whose }) => whose === 'own');
  const groups = parts.filter(({ whose }) => whose === 'group');
  const isSure = own.some(({ section }) => sure.has(nameKind(nameHeading(section, measures))));
  if (parts.some(({ whose }) => whose === 'other')) return isAbove && isSure && isAround(parts);
  if (own.length > 1 && (isSure || own.length > groups.length)) return !goesOn(parts, measures);
  const [only, ...more] = groups;
  return (
    only !== undefined && more.length === 0 && isAboutOne(only.section.body, ref, false, measures)
  );
}

/** The highest sections of a body, and whose they are. */
function readParts(body: readonly Placed[], ref: PaperRef, measures: Measures): readonly Part[] {
  const headings = findHeadings(body);
  const depth = headings.reduce((least, { node }) => Math.min(least, node.depth), 7);
  const tops = headings.filter(({ node }) => node.depth === depth);
  return tops.map(({ at, node }, place): Part => {
    const section = cut('section', body, at, tops[place + 1]?.at ?? body.length, node);
    const isOther = section.nodes.some((placed) =>
      measures
        .mentions(placed)
        .some((mention) => mention.role !== 'prose' && mention.ref.paper !== ref.paper),
    );
    const { says } = measures.heading(node);
    const isNone = says === 'related' || says === 'about' || says === 'link';
    const whose = isNone ? 'none' : readWhose(section, isOther, ref, measures);
    return { section, name: nameOf(node), whose, namesOthers: isOther && !isNone };
  });
}

function readWhose(
  section: Container,
  isOther: boolean,
  ref: PaperRef,
  measures: Measures,
): Part['whose'] {
  const name = nameHeading(section, measures);
  if (isOther && !nameKind(name)) return isAnother(section, ref, measures) ? 'other' : 'group';
  return isOfPost(name) || !hasWords(section) ? 'none' : 'own';
}

/** Does a heading speak of the post and its papers, not of one? */
function isOfPost(name: string): boolean {
  return [namesDigest, namesClosing, namesPost, namesOthers].some((says) => says(name));
}

/** Is a section one other paper's, and not only a part with its title in it? */
function isAnother(section: Container, { paper }: PaperRef, measures: Measures): boolean {
  const { refs, by } = findSlot(section, measures);
  const [ref, ...others] = refs;
  if (!ref || others.length > 0 || ref.paper === paper) return false;
  const isTitled = section.body.some((placed) =>
    measures.mentions(placed).some((mention) => mention.role === 'title'),
  );
  return by === 'head' || !isTitled;
}

function nameHeading({ nodes: [first] }: Container, measures: Measures): string {
  return first?.node.type === 'heading' ? measures.heading(first.node).words : '';
}

/** Is the paper told under a heading of its own, so that what stands above it is an opening? */
function namesInHead(body: readonly Placed[], { paper }: PaperRef, measures: Measures): boolean {
  return body.some(
    (placed) =>
      placed.node.type === 'heading' &&
      measures.mentions(placed).some(({ ref }) => ref.paper === paper),
  );
}

/** Are the groups behind the last part about the paper, by what they are called, the rest of a digest? */
function goesOn(parts: readonly Part[], measures: Measures): boolean {
  const last = parts.findLastIndex(({ whose }) => whose === 'own');
  const rest = parts.slice(last + 1).filter(({ whose }) => whose === 'group');
  return rest.some(({ section }) => isOfPost(nameHeading(section, measures)));
}

/** Do own parts stand on either side of others that follow one another? */
function isAround(parts: readonly Part[]): boolean {
  const isOwn = ({ whose }: Part) => whose === 'own';
  const first = parts.findIndex(({ whose }) => whose === 'other');
  const last = parts.findLastIndex(({ whose }) => whose === 'other');
  const within = parts.slice(first, last);
  return parts.slice(0, first).some(isOwn) && parts.slice(last).some(isOwn) && !within.some(isOwn);
}
