import type { Block, Inline, Label, ListItem, Paragraph } from '../../tree';
import { cutLines, joinLines, type TextLine } from '../../tree/lines';
import { takeLead } from './takeLead';

const kinds: readonly (readonly [Label['kind'], RegExp])[] = [
  ['goal', /^(?:goals?|objectives?|aims?|(?:연구 |핵심 )?목표|(?:연구 )?목적)$/i],
  ['motivation', /^(?:motivations?|(?:연구 )?동기|동기 ?부여)$/i],
  [
    'contribution',
    /^(?:(?:key |main )?contributions?|(?:(?:핵심|주요|연구) )?(?:기여|공헌)(?: ?(?:점|도|사항))?)$/i,
  ],
];

/** The blocks with every leading `Goal:`, `**동기**:` and the like taken from the text and kept as its label. */
export function labelBlocks(blocks: readonly Block[]): readonly Block[] {
  let labelled: Block[] | undefined;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const own = block && labelBlock(block);
    if (own) labelled = [...(labelled ?? blocks.slice(0, at)), ...own];
    else if (block) labelled?.push(block);
  }
  return labelled ?? blocks;
}

/** What stands in a block's place; undefined where it holds no label, as most do. */
function labelBlock(block: Block): readonly Block[] | undefined {
  if (block.type === 'paragraph') return labelParagraph(block);
  if (block.type === 'blockquote') {
    const children = labelBlocks(block.children);
    return children === block.children ? undefined : [{ ...block, children }];
  }
  if (block.type !== 'list') return undefined;
  const children = block.children.map(labelItem);
  return children.some((item, at) => item !== block.children[at])
    ? [{ ...block, children }]
    : undefined;
}

function labelItem(item: ListItem): ListItem {
  const children = labelBlocks(item.children);
  return children === item.children ? item : { ...item, children };
}

/** The lines under one label, or above the first of them. */
type Group = { readonly label?: Label; readonly lines: readonly TextLine[] };

/** One paragraph for each labelled line, so that "Goal: …" and "Motivation: …" never share one. */
function labelParagraph(paragraph: Paragraph): readonly Paragraph[] | undefined {
  if (!paragraph.children.some(mayLead)) return undefined;
  const lines = cutLines(paragraph.children);
  const [only] = lines;
  if (only && lines.length === 1) {
    const labelled = takeLabel(only);
    if (!labelled) return undefined;
    return [toParagraph({ label: labelled.label, lines: [labelled.line] })];
  }
  const groups: (Group & { readonly lines: TextLine[] })[] = [];
  for (const line of lines) {
    const labelled = takeLabel(line);
    const last = groups.at(-1);
    if (labelled) groups.push({ label: labelled.label, lines: [labelled.line] });
    else if (last) last.lines.push(line);
    else groups.push({ lines: [line] });
  }
  if (groups.length === 1 && !groups[0]?.label) return undefined;
  return groups.map(toParagraph);
}

function toParagraph({ label, lines }: Group): Paragraph {
  const children = joinLines(lines);
  return label ? { type: 'paragraph', label, children } : { type: 'paragraph', children };
}

function takeLabel(line: TextLine): { readonly label: Label; readonly line: TextLine } | undefined {
  const lead = takeLead(line.children);
  const kind = lead && nameLabel(lead.words);
  return (
    lead && kind && { label: { kind, text: lead.text }, line: { ...line, children: lead.rest } }
  );
}

/** A quick look: there is no label without a colon. */
function mayLead(node: Inline): boolean {
  if (node.type === 'text') return node.value.includes(':') || node.value.includes('：');
  return (node.type === 'strong' || node.type === 'emphasis') && node.children.some(mayLead);
}

function nameLabel(words: string): Label['kind'] | undefined {
  return kinds.find(([, pattern]) => pattern.test(words.trim()))?.[0];
}
