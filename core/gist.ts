import { writeFormula } from './math/words';
import type { Entry, Section } from './paper';
import type { Block, Inline } from './tree';
import { withoutMarks } from './tree/noteMark';
import { writePlain } from './tree/plain';

/** Ends at a mark before white space: not at the point of 3.5, of "arXiv.org", of "et al." or of an initial. */
const SENTENCE = /^.+?(?:[!?。]|(?<!\b(?:al|vs|cf|etc|e\.g|i\.e|Fig|Eq|Sec|No|[A-Z]))\.)(?=\s|$)/u;

/**
 * One sentence that says what a summary comes to: the first of its conclusion, else of its
 * contribution, else of the first section that says anything; empty when none does.
 */
export function gist(entry: Pick<Entry, 'sections'>): string {
  const said = entry.sections.filter((section) => !section.placeholder);
  const conclusion = said.find((section) => section.kind === 'conclusion');
  return (
    (conclusion && firstSentence(conclusion.children)) ||
    firstSentence(said.flatMap(contributions)) ||
    said.map((section) => firstSentence(section.children)).find(Boolean) ||
    ''
  );
}

/** Does a section say its summary's gist and nothing else? Then it need not be said twice. */
export function repeatsGist({ children }: Pick<Section, 'children'>, said: string): boolean {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return said !== '' && fold(writePlain(children)) === fold(said);
}

function contributions(section: Section): Block[] {
  const paragraphs = section.children.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap((item) => item.children) : [block],
  );
  return paragraphs.filter(
    (block) => block.type === 'paragraph' && block.label?.kind === 'contribution',
  );
}

function firstSentence(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const text = paragraphText(block)?.replace(/\s+/g, ' ').trim();
    if (text) return text.match(SENTENCE)?.[0] ?? text;
  }
  return '';
}

function paragraphText(block: Block): string | undefined {
  if (block.type === 'paragraph') return inlineText(block.children);
  if (block.type === 'list') return firstSentence(block.children.flatMap((item) => item.children));
  return block.type === 'blockquote' ? firstSentence(block.children) : undefined;
}

/**
 * The text of inline nodes as a reader sees it, without what is struck out and the marks of footnotes; a formula is in plain
 * characters, a line break is a space.
 */
function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if (node.type === 'inlineMath') return writeFormula(node);
      if (node.type === 'delete') return '';
      if (node.type === 'text') return withoutMarks(node.value);
      return 'children' in node ? inlineText(node.children) : node.value;
    })
    .join('');
}
