import type { Block, Inline, Label, ListItem, Paragraph } from '../../tree';
import { cutLines, joinLines, type Line } from '../../tree/lines';
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
  if (!blocks.some(mayHoldLabel)) return blocks;
  const labelled: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') labelled.push(...labelParagraph(block));
    else if (block.type === 'blockquote')
      labelled.push({ ...block, children: labelBlocks(block.children) });
    else if (block.type === 'list')
      labelled.push({ ...block, children: block.children.map(labelItem) });
    else labelled.push(block);
  }
  return labelled;
}

function labelItem(item: ListItem): ListItem {
  const children = labelBlocks(item.children);
  return children === item.children ? item : { ...item, children };
}

/** One paragraph for each labelled line, so that "Goal: …" and "Motivation: …" never share one. */
function labelParagraph(paragraph: Paragraph): readonly Paragraph[] {
  if (!mayHoldLabel(paragraph)) return [paragraph];
  const lines = cutLines(paragraph.children);
  const [only] = lines;
  if (only && lines.length === 1) {
    const labelled = takeLabel(only);
    if (!labelled) return [paragraph];
    return [{ type: 'paragraph', label: labelled.label, children: joinLines([labelled.line]) }];
  }
  const groups: { readonly label?: Label; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const labelled = takeLabel(line);
    const last = groups.at(-1);
    if (labelled) groups.push({ label: labelled.label, lines: [labelled.line] });
    else if (last) last.lines.push(line);
    else groups.push({ lines: [line] });
  }
  if (groups.length === 1 && !groups[0]?.label) return [paragraph];
  return groups.map(({ label, lines }) => ({
    type: 'paragraph',
    ...(label && { label }),
    children: joinLines(lines),
  }));
}

function takeLabel(line: Line): { readonly label: Label; readonly line: Line } | undefined {
  const lead = takeLead(line.children);
  const kind = lead && nameLabel(lead.words);
  return (
    lead && kind && { label: { kind, text: lead.text }, line: { ...line, children: lead.rest } }
  );
}

/** A quick look: there is no label without a colon. */
function mayHoldLabel(block: Block): boolean {
  if (block.type === 'paragraph') return block.children.some(mayLead);
  if (block.type === 'blockquote') return block.children.some(mayHoldLabel);
  return block.type === 'list' && block.children.some((item) => item.children.some(mayHoldLabel));
}

function mayLead(node: Inline): boolean {
  if (node.type === 'text') return /[:：]/.test(node.value);
  return (node.type === 'strong' || node.type === 'emphasis') && node.children.some(mayLead);
}

function nameLabel(words: string): Label['kind'] | undefined {
  return kinds.find(([, pattern]) => pattern.test(words.trim()))?.[0];
}
