import type { CheckedName, PaperText } from '../../model';
import type { Inline, Paragraph } from '../../tree';
import { foldName, foldPaper } from './foldName';
import { holdsName } from './holdsName';
import { isAcronym, readPhrases } from './isAcronym';

/** Latin words and what joins them: `LongChat-QA`, `GPT-4o`, `v2.1`. */
const NAME =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[-‐‑_.'’/+][\p{Script=Latin}\p{M}\d]+)*/gu;
/** What is said of a name behind a hyphen: RAG-based. */
const SAID_OF =
  /(?<=.)-(?:based|style|like|level|aware|free|only|guided|driven|specific|wise|enhanced|augmented|trained|tuned|generated)$/;

/**
 * The Latin names of paragraphs, each once, and whether the paper's text has them as words of their own, whatever their case,
 * hyphens and plural.
 */
export function checkNames(
  paragraphs: readonly Paragraph[],
  { kind, title, parts }: PaperText,
  terms: readonly string[],
): readonly CheckedName[] {
  const words = [title, ...parts.flatMap(({ heading, text }) => [heading, text])].join('\n');
  const paper = foldPaper(words);
  const phrases = readPhrases(words);
  const known = new Set(terms.flatMap((term) => term.split(/[\s-]+/)).map(fold));
  const names = new Map<string, CheckedName>();
  const has = (name: string) => holdsName(paper, name) || isAcronym(name, phrases, kind);
  for (const { children } of paragraphs) {
    const text = writeWords(children);
    const written = [...text.matchAll(NAME)].map(({ 0: all, index }) => ({
      all,
      // The paper may write two words in one: Llama RAG, LlamaRAG.
      isJoined: () => joinNeighbours(text, all, index).some((joined) => holdsName(paper, joined)),
    }));
    for (const { all, isJoined } of written) {
      // What is joined may be one name, or several: TCP/IP, BM25+DPR.
      for (const name of has(all) ? [all] : all.split(/[/+]/)) {
        const own = name.replace(/['’]s$/, '');
        const bare = has(own) ? own : own.replace(SAID_OF, '');
        if (bare.length < 2 || names.has(fold(bare))) continue;
        if (bare.split('-').every((part) => known.has(fold(part)))) continue;
        names.set(fold(bare), { name: bare, found: has(bare) || isJoined() });
      }
    }
  }
  return [...names.values()];
}

/** A word with the one before it, and with the one behind it, in one. */
function joinNeighbours(text: string, word: string, at: number): readonly string[] {
  const [before] = /[A-Za-z][A-Za-z\d]*(?= $)/.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const [, after] = /^ ([A-Za-z][A-Za-z\d]*)/.exec(text.slice(at + word.length)) ?? [];
  return [...(before ? [before + word] : []), ...(after ? [word + after] : [])];
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

/** One name, whatever its case, hyphens and plural. */
function fold(name: string): string {
  const folded = foldName(name).toLowerCase().replace(/[-\s]/g, '');
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
