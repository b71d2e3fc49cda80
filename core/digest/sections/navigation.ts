import type { Block, Inline, List, ListItem } from '../../tree';
import { cutLines, joinLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { followLink } from '../papers/mentions/namedPaper';
import { namesWay } from '../residue';

/** A line of navigation has no more nodes, and no longer text among them. */
const MOST_NODES = 12;
const LONGEST = 60;

/**
 * A block without the lines that lead to other posts or back to the contents, which are no text of a paper; undefined where
 * nothing else is in it. `isOuter`: the first or last of a body, where such a line may have no link.
 */
export function dropNavigation(block: Block, isOuter: boolean): Block | undefined {
  if (block.type === 'list') return dropItems(block);
  if (block.type !== 'paragraph' || !mayLead(block.children)) return block;
  const lines = cutLines(block.children);
  const kept = lines.filter(({ children }) => !leads(children, isOuter));
  if (kept.length === lines.length) return block;
  const children = joinLines(kept);
  return children.length > 0 ? { ...block, children } : undefined;
}

function dropItems(list: List): Block | undefined {
  if (!list.children.some(leadsAway)) return list;
  const children = list.children.filter((item) => !leadsAway(item));
  return children.length > 0 ? { ...list, children } : undefined;
}

function leadsAway({ children: [only, ...others] }: ListItem): boolean {
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  return mayLead(only.children) && leads(only.children, false);
}

/** A quick look: nearly all paragraphs are longer texts. */
function mayLead(nodes: readonly Inline[]): boolean {
  if (nodes.length > MOST_NODES) return false;
  return nodes.every((node) => node.type !== 'text' || node.value.length < LONGEST);
}

const arrows = '[←→«»‹›◀▶⬅➡↑⬆⏫🔝]';
/** An arrow that leads out of its line: one between words leads from one to the other. */
const outward = new RegExp(`^${arrows}|${arrows}\\ufe0f?$`, 'u');
const place = /(?:목차|차례|목록|위|처음)(?:으)?로|\bto (?:the )?(?:top|table of contents|toc)\b/iu;

/** Do all words of a line lead away: by a link that is no paper's, or, at a body's ends, along an arrow or to a place (`목차로`)? */
function leads(nodes: readonly Inline[], isOuter: boolean): boolean {
  const words = writePlain(nodes).trim();
  if (!namesWay(words)) return false;
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  if (links.length > 0) return !links.some(followLink);
  return isOuter && (outward.test(words) || place.test(words));
}
