import type { EntryLink, PaperRef } from '../../paper';
import type { Inline } from '../../tree';
import { joinTexts } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { isLinkLabel } from '../papers/linkLine';
import { findNamedPaper, followLink } from '../papers/namedPaper';

/** What a heading says: the title in plain text, the paper, and its other links; `numbered` when it counts. */
export type Title = {
  readonly title: string;
  readonly numbered: boolean;
  /** The title itself is the link to the paper. */
  readonly linked: boolean;
  readonly links: readonly EntryLink[];
  readonly ref?: PaperRef;
};

/** Reads `1. [Title](link)`, `Title (URL)`, `Title arXiv:ID`, `[Title](page) · [PDF](link)` and the like. */
export function readTitle(nodes: readonly Inline[]): Title {
  const links: EntryLink[] = [];
  let ref: PaperRef | undefined;
  let linked = false;
  let text = '';
  const read = (node: Inline) => {
    if (node.type === 'link') {
      const words = writeTitle(node.children);
      const paper = followLink(node.url);
      const speaks = !isLinkLabel(words) && !isAddress(words);
      if (speaks) text += words;
      if (paper && !ref) {
        ref = paper;
        linked = speaks;
      } else links.push({ label: words || node.url, url: node.url });
    } else if (node.type === 'strong' || node.type === 'emphasis') node.children.forEach(read);
    else text += writeTitle([node]);
  };
  nodes.forEach(read);
  const named = ref ? undefined : findNamedPaper(text);
  const found = ref ?? named?.ref;
  const { title, numbered } = cleanTitle(named ? text.replace(named.words, ' ') : text);
  return { title, numbered, linked, links, ...(found && { ref: found }) };
}

const number =
  /^\s*(?:#?\d{1,3}\s*[.)](?=\s|$|[^\d\s])|\[\d{1,3}\]|\(\d{1,3}\)|[\u2460-\u2473]|(?:\d\ufe0f?\u20e3)+|🔟)\s*/u;

const marks: ReadonlySet<string> = new Set(' |·:,–—-');

function cleanTitle(text: string): { readonly title: string; readonly numbered: boolean } {
  const spaced = /\s\s|[\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  const bare = spaced.replace(number, '');
  const full = /[([<]\s*[)\]>]/.test(bare) ? bare.replace(/[([<]\s*[)\]>]/g, ' ') : bare;
  return { title: trimMarks(full), numbered: bare !== spaced };
}

/** The title without the dashes and bars that stood between it and a link. */
function trimMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && marks.has(text[start] ?? '')) start += 1;
  while (end > start && marks.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end).replace(/ {2,}/g, ' ');
}

/** Formulas keep their dollars in a title, which is plain text. */
function writeTitle(nodes: readonly Inline[]): string {
  return joinTexts(nodes)
    .map((node) => {
      if (node.type === 'inlineMath') return `$${node.value}$`;
      return 'children' in node ? writeTitle(node.children) : writePlain([node]);
    })
    .join('');
}

function isAddress(words: string): boolean {
  if (/^\s*(?:https?:\/\/|www\.|arxiv\.org\/)\S*\s*$/i.test(words)) return true;
  return words.length < 40 && findNamedPaper(words)?.words.trim() === words.trim();
}
