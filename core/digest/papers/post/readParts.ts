import type { Placed } from '../../../markdown/node';
import type { PaperId, PaperRef } from '../../../paper';
import { nameKind } from '../../kinds';
import type { Container } from '../container';
import { cut, findHeadings, isSection, nameOf } from '../containers/headings';
import { holdsNothing, holdsWords } from '../mentions/holdsWords';
import { findFoot, findSlot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesClosing, namesDigest, namesOthers } from '../words';
import { namesPost } from '../words/ofPost';

/**
 * A part of a post: `own` is a section about the paper in hand, `other` is another paper's, `group` tells of others under their
 * own titles, and `none` is anything else.
 */
export type PostPart = {
  readonly section: Container;
  readonly name: string;
  readonly whose: 'own' | 'other' | 'group' | 'none';
  /** Does it name other papers, be it own or not? */
  readonly namesOthers: boolean;
};

/** The highest sections of a body, and whose they are. */
export function readParts(
  body: readonly Placed[],
  ref: PaperRef,
  measures: Measures,
): readonly PostPart[] {
  const headings = findHeadings(body);
  const depth = headings.reduce((least, { node }) => Math.min(least, node.depth), 7);
  const tops = headings.filter(({ node }) => node.depth === depth);
  const sections = tops.map(({ at, node }, place) => ({
    node,
    section: cut('section', body, at, tops[place + 1]?.at ?? body.length, node),
  }));
  const addresses = sections.map(({ section }) => readAddresses(section, measures));
  const forms = new Set(
    addresses.flat().flatMap(({ paper, form }) => (paper === ref.paper ? [form] : [])),
  );
  return sections.map(({ node, section }, place): PostPart => {
    const own = addresses[place] ?? [];
    const isPeer = own.some(({ paper, form }) => paper !== ref.paper && forms.has(form));
    const isOther = section.nodes.some((placed) =>
      measures
        .mentions(placed)
        .some((mention) => mention.role !== 'prose' && mention.ref.paper !== ref.paper),
    );
    const { says } = measures.heading(node);
    const isNone = says === 'related' || says === 'about' || says === 'link';
    const whose = isPeer ? 'other' : readWhose(section, isOther, ref, measures);
    return {
      section,
      name: nameOf(node),
      whose: isNone ? 'none' : whose,
      namesOthers: isOther && !isNone,
    };
  });
}

/** The papers that stand alone at either end of what a heading that is no section's holds, and how and where they are written. */
function readAddresses(
  { nodes: [heading], body }: Container,
  measures: Measures,
): readonly { readonly paper: PaperId; readonly form: string }[] {
  if (heading?.node.type !== 'heading' || isSection(heading.node, measures)) return [];
  const foot = findFoot(body);
  const ends = { first: body[0], last: body.slice(0, foot).at(-1) };
  return Object.entries(ends).flatMap(([place, placed]) => {
    if (!placed || !holdsNothing([placed.node])) return [];
    const [mention, ...others] = measures.mentions(placed).filter(({ role }) => role !== 'prose');
    if (!mention || others.length > 0) return [];
    return [{ paper: mention.ref.paper, form: `${place} ${placed.node.type} ${mention.role}` }];
  });
}

function readWhose(
  section: Container,
  isOther: boolean,
  ref: PaperRef,
  measures: Measures,
): PostPart['whose'] {
  const name = nameHeading(section, measures);
  if (isOther && !nameKind(name)) return isAnother(section, ref, measures) ? 'other' : 'group';
  return isPostHeading(name) || !holdsWords(section) ? 'none' : 'own';
}

/** Does a heading speak of the post and its papers, not of one? */
export function isPostHeading(name: string): boolean {
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

/** The words of the heading that a container begins with; empty where it begins with none. */
export function nameHeading({ nodes: [first] }: Container, measures: Measures): string {
  return first?.node.type === 'heading' ? measures.heading(first.node).words : '';
}
