import type { PaperRef } from '../../../../paper';
import { cutLines } from '../../../../tree/lines';
import { writePlain } from '../../../../tree/plain';
import type { Container } from '../../container';
import { readFirst } from '../../labelled/findLabel';
import { findMentions } from '../../mentions/findMentions';
import { holdsNothing } from '../../mentions/holdsWords';
import { findTitleMentions } from '../../mentions/readLine';
import { distinct } from '../../slots/distinct';
import type { Slot } from '../../slots/findSlot';
import { namesRelated } from '../../words';

/** How far from a line's start an address still says what the line is about. */
const NEAR = 80;

/**
 * Do several lines right below a title that names no paper, or of a post without headings, each have an address of another paper
 * near their beginning? Then the text is not only the paper's whose address stands above or below them.
 */
export function listsOthers({ kind, body }: Container, { by }: Slot, own: PaperRef): boolean {
  if (by === 'head' || kind === 'item' || kind === 'row') return false;
  const end = body.findIndex(({ node }) => node.type === 'heading');
  const blocks = end < 0 ? body : body.slice(0, end);
  return blocks.some(({ node }) => {
    if (node.type !== 'list' || node.children.length < 2) return false;
    const isOwn = node.children.some((item) =>
      findMentions(item).some(({ ref }) => ref.paper === own.paper),
    );
    const papers = node.children.flatMap((item) => nameNear(readFirst(item)));
    const others = papers.filter((paper) => paper !== own.paper);
    return new Set(others).size > (isOwn ? 0 : 1) && others.length * 2 >= node.children.length - 1;
  });
}

/** The one paper that a line names by an address near its beginning. */
function nameNear(line: ReturnType<typeof readFirst>): readonly string[] {
  const [first] = cutLines(line);
  const nodes = first?.children ?? [];
  if (namesRelated(writePlain(nodes)) || holdsNothing([{ type: 'paragraph', children: nodes }]))
    return [];
  const mentions = findTitleMentions(nodes);
  const [ref, ...others] = distinct(mentions.map((mention) => mention.ref));
  if (!ref || others.length > 0 || mentions.some(({ words }) => words !== '')) return [];
  const at = nodes.findIndex(({ type }) => type === 'link');
  const before = writePlain(at < 0 ? nodes : nodes.slice(0, at));
  const place = at < 0 ? before.search(/\d{4}\.\d{4}|\/\d{7}/) : before.length;
  if (/^[^:：]{1,24}[:：]\s*[[(]*$/.test(before)) return [];
  return place <= NEAR ? [ref.paper] : [];
}
