import { archives } from '../../archives';
import type { EntryLink } from '../../paper';
import type { Inline } from '../../tree';
import { joinTexts } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { findNamedPaper } from '../papers/mentions/namedPaper';
import { opensAsTitle } from '../papers/mentions/pieces';
import { namesLink, readTitleLabel } from '../papers/words';
import { dropLedTally, dropTags, dropTally } from '../residue';
import { decodeTex } from './decodeTex';

/** What a title line says: the title in plain text, and its links other than the paper's own. */
type Title = { readonly title: string; readonly links: readonly EntryLink[] };

/** Reads `1. [Title](link)`, `Title (URL)`, `Title arXiv:ID`, `[Title](page) · [PDF](link)` and the like. */
export function readTitle(nodes: readonly Inline[]): Title {
  const links: EntryLink[] = [];
  let text = '';
  const read = (node: Inline) => {
    if (node.type === 'link') {
      const words = writeTitle(node.children);
      const isTitle =
        !namesLink(words) ||
        (text === '' && nodes.length === 1 && opensAsTitle({ text: words, url: node.url }));
      if (isTitle && !isAddress(words) && !(nodes.length > 1 && onlyCounts.test(words)))
        text += words;
      links.push({ label: words || node.url, url: node.url });
    } else if (node.type === 'strong' || node.type === 'emphasis') node.children.forEach(read);
    else text += writeTitle([node]);
  };
  nodes.forEach(read);
  const named = findNamedPaper(text);
  return { title: cleanTitle(named ? text.replace(named.words, ' ') : text), links };
}

/** A link whose words only count the papers of a page, behind a title or before it (`Title [1](…)`). */
const onlyCounts = /^[\s([]*\d{1,3}[\s)\].]*$/;

const number =
  /^\s*(?:#?\d{1,3}\s*[.)](?=\s|$|[^\d\s])|\d{1,2}-\d{1,2}[.)]?(?=\s)|\d{1,2}\.\d{1,2}[.)](?=\s)|\[(?:\d{1,3}[위번]?|[xX ])\]|\(\d{1,3}\)|[\u2460-\u2473]|(?:\d\ufe0f?\u20e3)+|🔟)\s*/u;

/** Does a title line count ("1.", "#2)", "③")? */
export function isNumbered(nodes: readonly Inline[]): boolean {
  return number.test(writePlain(nodes.slice(0, 1)));
}

/** A title line in plain text without the number that counts it. */
export function withoutNumber(nodes: readonly Inline[]): string {
  return writePlain(nodes).replace(number, '').trim();
}

const marks: ReadonlySet<string> = new Set(' |｜·・:：,，–—-');
const review = /^\s*\[[^\]]*(?:논문|리뷰|요약|번역|review|paper|summary)[^\]]*\]\s*/iu;
/** A quick look: few titles begin so. */
const counted = /^(?:논문|paper|제|\d|[첫두세네다여일아열])/iu;
/** A word says that the number is a paper's (`논문 1.`, `첫 번째 논문:`, `1편:`, `1위 —`). */
const counter =
  /^(?:(?:논문|paper)\s?#?\d{1,3}|(?:(?:첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)|(?:제\s?)?\d{1,3})\s?번째\s?(?:논문|paper)|\d{1,3}\s?[편위])\s?(?:[.:：)—–]|-(?=\s))\s*(?=\S)/iu;
const sign = String.raw`(?:[\s★☆]|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|(?![\d#*©®™])\p{Extended_Pictographic})`;
const adornment = new RegExp(`^${sign}+`, 'u');
const stars = new RegExp(`${sign}+$`, 'u');
/** No title is longer; what comes after is not looked at for marks. */
export const LONGEST_TITLE = 2000;

/** Lines of signs around a title, as wikis and mails have them: `== Title ==`. */
const rules = /^\s*(?:[=~\\]{2,}|[-_*]{3,})(?:\s+|$)|\s+(?:[=~\\]{2,}|[-_*]{3,})\s*$/g;

/** A title without what only adorns it: its number, `제목:`, `[논문리뷰]`, stars, and the marks beside a link. */
export function cleanTitle(text: string): string {
  let title = text.slice(0, LONGEST_TITLE);
  if (/\s\s|[\n\t]/.test(title)) title = title.replace(/\s+/g, ' ');
  title = title.replace(rules, '');
  // Nearly every title begins and ends with a letter.
  if (!/^[A-Za-z가-힣]/.test(title)) {
    title = title.replace(/^\s*[)\]]\s*/, '');
    for (const mark of [number, review, adornment, number]) title = title.replace(mark, '');
  }
  if (counted.test(title)) title = title.replace(counter, '');
  title = readTitleLabel(title) ?? title;
  title = dropLedTally(title);
  title = dropTags(title) || title;
  title = dropTally(title) || title;
  if (/[([<]/.test(title))
    title = title
      .replace(/[([<][\s,;·|/&]*$/, '')
      .replace(emptied, ' ')
      .replace(loose, '');
  if (/[([]/.test(title)) title = title.replace(subjects, '');
  if (!/[A-Za-z가-힣]$/.test(title)) title = title.replace(stars, '');
  return decodeTex(unquote(trimMarks(title)));
}

/** What an id or a link leaves of brackets around it, and the marks beside it in them. */
const emptied = /[([<][\s,;·|/&]*[)\]>]/g;
const loose = /(?<=[([])[\s,;·|/]+|[\s,;·|/]+(?=[)\]])/g;
const subject = `(?:${archives.join('|')})\\.[A-Za-z-]{2,8}`;
/** `[cs.CL]`, `(cs.CL, cs.LG)` before a title or behind it: where arXiv lists the paper. */
const subjects = new RegExp(
  `^\\s*[([]\\s?${subject}(?:[\\s,;/]{1,3}${subject}){0,9}\\s?[)\\]]\\s*(?=\\S)|(?<=\\S)\\s*[([]\\s?${subject}(?:[\\s,;/]{1,3}${subject}){0,9}\\s?[)\\]]\\s*$`,
);

const quoted =
  /^(?:"([^"]+)"|“([^“”]+)”|'([^']+)'|‘([^‘’]+)’|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》)$/u;

/** The title without quotation marks around all of it. */
function unquote(title: string): string {
  return quoted.exec(title)?.slice(1).find(Boolean)?.trim() || title;
}

/** The title without the dashes and bars that stood between it and a link. */
function trimMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && marks.has(text[start] ?? '')) start += 1;
  while (end > start && marks.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end).replace(/ {2,}/g, ' ');
}

/** A title line in plain text, in which formulas keep their dollars. */
export function writeTitle(nodes: readonly Inline[]): string {
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
