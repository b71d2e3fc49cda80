import type { CheckedName, PaperText } from '../../model';
import type { Inline, Paragraph } from '../../tree';
import { foldName, foldPaper } from './foldName';

/** Latin words and what joins them: `LongChat-QA`, `GPT-4o`, `v2.1`. */
const NAME = /[A-Za-z][A-Za-z\d]*(?:[-_.'’/+][A-Za-z\d]+)*/g;

/** The Latin names of paragraphs, each once, and whether the paper's text has them, whatever their case, hyphens and plural. */
export function checkNames(
  paragraphs: readonly Paragraph[],
  { title, parts }: PaperText,
  terms: readonly string[],
): readonly CheckedName[] {
  const words = [title, ...parts.flatMap(({ heading, text }) => [heading, text])].join('\n');
  const paper = foldPaper(words);
  const initials = readInitials(words);
  const known = new Set(terms.flatMap((term) => term.split(/[\s-]+/)).map(fold));
  const names = new Map<string, CheckedName>();
  const has = (name: string) =>
    formsOf(name).some((form) => paper.includes(form)) || isAcronym(name, initials);
  for (const { children } of paragraphs) {
    const written = [...writeWords(children).matchAll(NAME)].map(([name]) => name);
    // What is joined may be one name, or several: TCP/IP, BM25+DPR.
    for (const name of written.flatMap((all) => (has(all) ? [all] : all.split(/[/+]/)))) {
      const bare = name.replace(/['’]s$/, '');
      if (bare.length < 2 || names.has(fold(bare))) continue;
      if (bare.split('-').every((part) => known.has(fold(part)))) continue;
      names.set(fold(bare), { name: bare, found: has(bare) });
    }
  }
  return [...names.values()];
}

/** Formulas name nothing. */
function writeWords(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      return 'children' in node ? writeWords(node.children) : ' ';
    })
    .join('');
}

/** Without what a plural adds. */
function fold(name: string): string {
  const folded = foldName(name);
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** As it is written, and in the singular. */
function formsOf(name: string): readonly string[] {
  const folded = foldName(name.replace(/['’]s$/, ''));
  return [fold(folded), folded.replace(/(?<=[a-z]{3})ies$/, 'y')];
}

/** The first letters of the words of each sentence: QA of "question answering". */
function readInitials(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => word[0] ?? '')
    .replace(/[^a-z.!?;:\n]+/g, '');
}

/** Of two letters there is always one somewhere. */
function isAcronym(name: string, initials: string): boolean {
  const [letters] = /^(?:[A-Z]{3,6}|[A-Z][a-z][A-Z]{1,3})(?=s?$)/.exec(name) ?? [];
  return letters !== undefined && initials.includes(letters.toLowerCase());
}
