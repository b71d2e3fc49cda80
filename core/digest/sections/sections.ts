import type { Placed } from '../../markdown/node';
import type { EntryLink, PaperId, Section } from '../../paper';
import type { Block, Heading, Inline } from '../../tree';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { namesLink } from '../papers/words';
import { labelBlocks } from './labels';
import { leadLines, leadSections, readBoldName, type SectionPart } from './leads';
import { dropNavigation } from './navigation';
import { holdsPlaceholder } from './placeholder';
import { readOpening } from './readOpening';

const isBlock = ({ node }: Placed) => node.type !== 'heading';

/** An entry's nodes as its sections, with the links that stood before the first of them. */
export function readSections(
  nodes: readonly Placed[],
  title: string,
  paper: PaperId,
): { readonly sections: readonly Section[]; readonly links: readonly EntryLink[] } {
  const outer = [nodes.find(isBlock), nodes.findLast(isBlock)];
  const all: (Block | Heading)[] = [];
  for (const placed of nodes) {
    const { node } = placed;
    const kept = node.type === 'heading' ? node : dropNavigation(node, outer.includes(placed));
    if (kept) all.push(kept);
  }
  const first = all.findIndex(
    (node, at) => node.type === 'heading' && !(isLinks(node) && isAboveLinks(all, at, paper)),
  );
  const end = first < 0 ? all.length : first;
  const headed = gatherHeadings(all, end).map(finish);
  const before = all.slice(0, end).filter((node) => node.type !== 'heading');
  if (before.length === 0) return { sections: headed, links: [] };
  const opening = readOpening(before, title, paper);
  // A title may be all that is said.
  const isAll = opening.blocks.length === 0 && headed.length === 0;
  const { links, blocks } = isAll ? readOpening(before, '', paper) : opening;
  return { sections: [...gatherLeads(blocks).map(finish), ...headed], links };
}

/**
 * Blocks before any heading: sections where each begins with its name, else one without a heading. Where one is named in bold on a
 * line of its own, so are the others, whatever they are called.
 */
function gatherLeads(blocks: readonly Block[]): readonly SectionPart[] {
  const parts: (SectionPart & { readonly children: Block[] })[] = [];
  const isSetInBold = blocks.some((block) => (readBoldName(block)?.kind ?? 'other') !== 'other');
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const isAbove = isSetInBold && next !== undefined && !readBoldName(next);
    const named = isAbove ? readBoldName(block) : undefined;
    const led = leadLines(block) ?? leadSections(block) ?? (named && [named]);
    if (led) for (const part of led) parts.push({ ...part, children: [...part.children] });
    else {
      if (parts.length === 0) parts.push({ kind: 'other', heading: '', children: [] });
      parts.at(-1)?.children.push(block);
    }
  }
  return parts;
}

/** The sections from the heading at `first` on. One deeper than its section's, and of no known kind, stays in it as a line in bold. */
function gatherHeadings(
  nodes: readonly (Block | Heading)[],
  first: number,
): readonly SectionPart[] {
  const parts: (SectionPart & { readonly depth: number; readonly children: Block[] })[] = [];
  for (let at = first; at < nodes.length; at += 1) {
    const node = nodes[at];
    const last = parts.at(-1);
    if (node && node.type !== 'heading') last?.children.push(node);
    else if (node) {
      const heading = writePlain(node.children).trim();
      const kind = nameKind(heading);
      if (!kind && last && node.depth > last.depth) {
        const strong = { type: 'strong', children: node.children } as const;
        last.children.push({ type: 'paragraph', children: [strong] });
      } else {
        const children = keepLinks(node);
        parts.push({ kind: kind ?? 'other', heading, children, depth: node.depth });
      }
    }
  }
  return parts;
}

/** A section's name is plain: the links in it stand below. */
function keepLinks({ children }: Heading): Block[] {
  if (children.length === 1 && children[0]?.type === 'text') return [];
  const links = findLinks(children);
  const line = links.flatMap((link, at): readonly Inline[] =>
    at > 0 ? [{ type: 'text', value: ' · ' }, link] : [link],
  );
  return links.length > 0 ? [{ type: 'paragraph', children: line }] : [];
}

function findLinks(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node];
    return 'children' in node ? findLinks(node.children) : [];
  });
}

function finish({ kind, heading, children }: SectionPart): Section {
  const placeholder = holdsPlaceholder(children);
  return { kind, heading, children: labelBlocks(children), ...(placeholder && { placeholder }) };
}

/** Does nothing but links stand between a heading and the next one? */
function isAboveLinks(
  nodes: readonly (Block | Heading)[],
  heading: number,
  paper: PaperId,
): boolean {
  const blocks: Block[] = [];
  for (let at = heading + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || node.type === 'heading') break;
    blocks.push(node);
  }
  return readOpening(blocks, '', paper).blocks.length === 0;
}

function isLinks(heading: Heading): boolean {
  const words = writePlain(heading.children).trim();
  return !nameKind(words) && namesLink(words);
}
