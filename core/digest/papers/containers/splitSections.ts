import type { Placed } from '../../../markdown/node';
import type { Container } from '../container';
import type { Measures } from '../slots/measure';
import { namesOthers } from '../words';
import {
  beginsPaper,
  cut,
  findHeadings,
  findLikely,
  type HeadingAt,
  isSection,
  nameWithoutNumber,
} from './headings';

/** What stands before the first of a body's highest headings, and the sections under these, nested by depth. */
export function splitSections(
  body: readonly Placed[],
  measures: Measures,
): { readonly lead: readonly Placed[]; readonly sections: readonly Container[] } {
  const headings = findHeadings(body);
  const depth = headings.reduce((least, { node }) => Math.min(least, node.depth), 7);
  const likely = findLikely(body, headings, depth, measures);
  const highest = headings.filter(({ node }) => node.depth === depth);
  const tops = chooseTops(
    highest,
    (heading) => likely.has(heading) || beginsPaper(heading, body, measures),
    measures,
  );
  const sections = tops.map(({ at, node }, index): Container => {
    const end = tops[index + 1]?.at ?? body.length;
    return cut('section', body, at, end, node);
  });
  return { lead: body.slice(0, tops[0]?.at ?? body.length), sections };
}

/**
 * The headings that begin something of their own. A section may stand as high as its paper (`# 1. [제목](…)`, `# 방법`);
 * after one such the other headings up to the next paper are the paper's too.
 */
function chooseTops(
  highest: readonly HeadingAt[],
  begins: (heading: HeadingAt) => boolean,
  measures: Measures,
): readonly HeadingAt[] {
  let [isPaper, isFlat] = [false, false];
  let names = new Set<string>();
  return highest.filter((heading, place) => {
    const { node } = heading;
    const next = highest[place + 1];
    const isNext =
      next !== undefined && next.at === heading.at + 1 && names.has(nameWithoutNumber(next.node));
    const isBegun = begins(heading) || (isNext && !isSection(node, measures));
    if (isBegun) names = new Set();
    else names.add(nameWithoutNumber(node));
    if (isPaper && !isBegun && isSection(node, measures)) isFlat = true;
    else if (isFlat && !isBegun && !namesOthers(measures.heading(node).words)) return false;
    else [isPaper, isFlat] = [isBegun, false];
    return !isFlat;
  });
}
