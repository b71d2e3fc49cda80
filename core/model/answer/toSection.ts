import { nameKind } from '../../digest/kinds';
import { holdsPlaceholder, labelBlocks, takeLead } from '../../digest/sections';
import type { SectionName } from '../../model';
import type { Section } from '../../paper';
import type { Block, Label, ListItem, Paragraph } from '../../tree';
import { joinTexts, trimNodes } from '../../tree/inlines';
import type { PlainNode } from './toPlain';

/** The headings and labels of posts that people write. */
const headings: Readonly<Record<SectionName, string>> = {
  introduction: 'Introduction',
  method: 'Method',
  results: 'Results',
  limitations: 'Limitations',
  conclusion: 'Conclusion',
};
const labels: readonly Label[] = [
  { kind: 'goal', text: 'Goal:' },
  { kind: 'motivation', text: 'Motivation:' },
  { kind: 'contribution', text: 'Contribution:' },
];
/** What the parser of posts reads as a placeholder, too. */
const NOTHING = '관련 내용 없음';

/** The texts of a section's keys, in their order, → the section as a post would have it; without any a placeholder. */
export function toSection(name: SectionName, texts: readonly (readonly PlainNode[])[]): Section {
  const frame = { kind: name, heading: headings[name] } as const;
  const own = texts.map((nodes) => withoutLabels(nodes, name));
  const children = [toBlock(name, own)];
  return { ...frame, children, ...(holdsPlaceholder(children) && { placeholder: true }) };
}

function toBlock(name: SectionName, texts: readonly (readonly PlainNode[])[]): Block {
  const full = texts.filter((nodes) => nodes.length > 0);
  if (full.length === 0) return toParagraph([{ type: 'text', value: NOTHING }]);
  if (name === 'introduction') return toList(texts);
  // A conclusion's first sentence is its gist, in one paragraph with the rest.
  const nodes = full.flatMap((each, at): readonly PlainNode[] =>
    at > 0 ? [{ type: 'text', value: ' ' }, ...each] : endSentence(each),
  );
  return toParagraph(nodes);
}

function toList(texts: readonly (readonly PlainNode[])[]): Block {
  const children = texts.flatMap((nodes, at): readonly ListItem[] => {
    const label = labels[at];
    if (nodes.length === 0 || !label) return [];
    return [{ type: 'listItem', children: [{ ...toParagraph(nodes), label }] }];
  });
  return { type: 'list', ordered: false, children };
}

/**
 * A text that begins as a labelled one (`목표: …`) would be read back from a post as that, and says its key again; and so
 * does one that begins with the name of its section (`방법: …`).
 */
function withoutLabels(nodes: readonly PlainNode[], name: SectionName): readonly PlainNode[] {
  let left = nodes;
  for (;;) {
    const lead = takeLead(left);
    if (lead && lead.rest.length > 0 && nameKind(lead.words) === name) {
      left = lead.rest as readonly PlainNode[];
      continue;
    }
    const [block] = left.length > 0 ? labelBlocks([toParagraph(left)]) : [];
    if (block?.type !== 'paragraph' || !block.label) return left;
    // What was plain stays so: only its beginning is gone.
    left = trimNodes(block.children) as readonly PlainNode[];
  }
}

function toParagraph(nodes: readonly PlainNode[]): Paragraph {
  return { type: 'paragraph', children: joinTexts(nodes) };
}

/** With the mark by which a sentence ends where the model forgot it. */
function endSentence(nodes: readonly PlainNode[]): readonly PlainNode[] {
  const last = nodes.at(-1);
  return last?.type === 'text' && /[.!?。]["'”’)]*$/.test(last.value)
    ? nodes
    : [...nodes, { type: 'text', value: '.' }];
}
