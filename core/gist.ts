import { dropFacts } from './gist/facts';
import { findTold } from './gist/findTold';
import { showFormula } from './math/words';
import type { Entry, Section } from './paper';
import type { Block, Inline } from './tree';
import { foldCase } from './tree/foldCase';
import { trimNodes } from './tree/inlines';
import { withoutMarks } from './tree/noteMark';
import { writePlain } from './tree/plain';

/** Ends at a mark before white space: not at the point of 3.5, of "arXiv.org", of "et al." or of an initial. */
const SENTENCE = /^.+?(?:[!?。]|(?<!\b(?:al|vs|cf|etc|e\.g|i\.e|Fig|Eq|Sec|No|[A-Z]))\.)(?=\s|$)/u;

/** What a gist is made of: texts, and what stands in them as one sign. */
export type GistNode = Extract<Inline, { type: 'text' | 'inlineCode' | 'inlineMath' }>;

/** `gistNodes` as plain text, its formulas in plain characters. */
export function gist(entry: Pick<Entry, 'sections'>): string {
  return writeNodes(gistNodes(entry)).replace(/\s+/g, ' ').trim();
}

/**
 * One sentence that says what a summary comes to: the first of its conclusion, else of what its writer sums it up in
 * (`TL;DR`), else of its contribution, else of the first section that says more than facts of the paper, else the first; empty when
 * none does.
 */
export function gistNodes(entry: Pick<Entry, 'sections'>): readonly GistNode[] {
  const said = entry.sections.filter((section) => !section.placeholder);
  for (const blocks of placesOf(said)) {
    const nodes = firstSentence(blocks);
    if (nodes.length > 0) return nodes;
  }
  return [];
}

function* placesOf(said: readonly Section[]): Iterable<readonly Block[]> {
  const conclusion = said.find(({ kind }) => kind === 'conclusion');
  if (conclusion) yield conclusion.children;
  for (const { children } of said) {
    const told = findTold(children);
    if (told) yield [told];
  }
  yield said.flatMap(contributions);
  for (const { children } of said) yield dropFacts(children);
  for (const { children } of said) yield children;
}

/** White space that is not one space already. */
const SPACES = /\s{2,}|[^\S ]/g;

/** How many letters of a section are compared first: they tell most others from a gist. */
const BEGIN = 30;

/** Without spaces, marks and case: what two sentences are compared by. Signs stay: `<` is no `>`. */
const IGNORED = /[\s\p{P}]+/gu;

/** Sections without those that only repeat the gist above them; one that says more than it, or is a placeholder, stays. */
export function withoutRepeats(
  sections: readonly Section[],
  told: readonly GistNode[],
): readonly Section[] {
  const known = foldText(writePlain(told));
  return sections.filter(({ children, placeholder }) => {
    if (placeholder) return true;
    const written = writePlain(children);
    // Most sections say something else from their first words on, or soon after, and are not read further.
    for (const letters of [BEGIN, known.length * 2]) {
      const begin = written.slice(0, written.lastIndexOf(' ', letters) + 1);
      if (!known.includes(foldText(begin))) return true;
    }
    const own = foldText(written);
    // A word or two that the gist happens to have is no repetition.
    return own === '' || own.length * 2 < known.length || !known.includes(own);
  });
}

function foldText(text: string): string {
  return foldCase(withoutMarks(text)).replace(IGNORED, '');
}

function contributions(section: Section): Block[] {
  const paragraphs = section.children.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap((item) => item.children) : [block],
  );
  return paragraphs.filter(
    (block) => block.type === 'paragraph' && block.label?.kind === 'contribution',
  );
}

function firstSentence(blocks: readonly Block[]): readonly GistNode[] {
  for (const block of blocks) {
    const found = sentenceOf(block);
    if (found.length > 0) return found;
  }
  return [];
}

function sentenceOf(block: Block): readonly GistNode[] {
  if (block.type === 'list') return firstSentence(block.children.flatMap((item) => item.children));
  if (block.type === 'blockquote') return firstSentence(block.children);
  if (block.type !== 'paragraph') return [];
  const nodes = dropSigns(trimNodes(flatten(block.children)) as readonly GistNode[]);
  return cut(nodes, writeNodes(nodes).match(SENTENCE)?.[0].length ?? Number.POSITIVE_INFINITY);
}

/** What adorns a line's start: pictures, arrows, bullets. */
const SIGNS = /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[→⇒▶▷•·✓–—\s])+(?=\S)/u;

function dropSigns([first, ...others]: readonly GistNode[]): readonly GistNode[] {
  if (!first) return [];
  return first.type === 'text'
    ? [{ ...first, value: first.value.replace(SIGNS, '') }, ...others]
    : [first, ...others];
}

/** Nodes as a reader sees them, without what is struck out, the marks of footnotes and whatever dresses a text. */
function flatten(nodes: readonly Inline[]): readonly GistNode[] {
  return nodes.flatMap((node): readonly GistNode[] => {
    if (node.type === 'break') return [{ type: 'text', value: ' ' }];
    if (node.type === 'delete') return [];
    if (node.type === 'text')
      return [{ type: 'text', value: withoutMarks(node.value).replace(SPACES, ' ') }];
    return 'children' in node ? flatten(node.children) : [node];
  });
}

/** The nodes up to so many letters; a formula is not cut. */
function cut(nodes: readonly GistNode[], letters: number): readonly GistNode[] {
  const kept: GistNode[] = [];
  let left = letters;
  for (const node of nodes) {
    if (left <= 0) break;
    kept.push(node.type === 'text' ? { ...node, value: node.value.slice(0, left) } : node);
    left -= writeNodes([node]).length;
  }
  return kept;
}

function writeNodes(nodes: readonly GistNode[]): string {
  return nodes
    .map((node) => (node.type === 'inlineMath' ? showFormula(node) : node.value))
    .join('');
}
