import type { SectionName } from '../../model';
import type { Section } from '../../paper';
import type { Block, Label, ListItem, Paragraph } from '../../tree';
import { joinTexts } from '../../tree/inlines';
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
  const full = texts.filter((nodes) => nodes.length > 0);
  if (full.length === 0) {
    const children: readonly Block[] = [toParagraph([{ type: 'text', value: NOTHING }])];
    return { ...frame, children, placeholder: true };
  }
  if (name === 'introduction') return { ...frame, children: [toList(texts)] };
  // A conclusion's first sentence is its gist, in one paragraph with the rest.
  const nodes = full.flatMap((each, at): readonly PlainNode[] =>
    at > 0 ? [{ type: 'text', value: ' ' }, ...each] : endSentence(each),
  );
  return { ...frame, children: [toParagraph(nodes)] };
}

function toList(texts: readonly (readonly PlainNode[])[]): Block {
  const children = texts.flatMap((nodes, at): readonly ListItem[] => {
    const label = labels[at];
    if (nodes.length === 0 || !label) return [];
    return [{ type: 'listItem', children: [{ ...toParagraph(nodes), label }] }];
  });
  return { type: 'list', ordered: false, children };
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
