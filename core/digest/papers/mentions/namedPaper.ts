import { archives } from '../../../archives';
import { type PaperRef, parseId, recognise } from '../../../paper';
import { pointsAtPaper } from '../words';

const id = String.raw`(?:(?:${archives.join('|')})(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?`;
/** What may stand before an id that opens a line: the box of a task, a bullet, an emoji; no sign of an amount. */
const adorned = String.raw`^(?:\[[xX]\]|[^\p{L}\p{N}$₩€£¥~≈±+(<[]|\[(?=\s?\])|(?<=\[\s?)\]){0,8}`;
const patterns: readonly RegExp[] = [
  /(?:https?:\/\/)?(?:www\.|export\.)?(?:arxiv\.org|alphaxiv\.org|huggingface\.co\/papers)\/[^\s<>()[\]"',가-힣]+/i,
  new RegExp(String.raw`\barxiv\s{0,9}[:：]?\s{0,9}(${id})(?![\d.]*\d)`, 'i'),
  new RegExp(String.raw`\b10\.48550\/arxiv\.(${id})(?![\d.]*\d)`, 'i'),
  new RegExp(String.raw`[([]\s{0,9}(${id})\s{0,9}[)\]]`, 'i'),
  // `(ICLR 2026, 2603.01234)`, `(2603.01234, 20 pages)`
  new RegExp(String.raw`(?<=[([][^()[\]\n]{1,40}[,;|·/]\s{0,3})(${id})(?=\s{0,3}[)\]])`, 'i'),
  new RegExp(String.raw`(?<=[([]\s{0,3})(${id})(?=\s{0,3}[,;|·/][^()[\]\n]{1,40}[)\]])`, 'i'),
  new RegExp(String.raw`(?<=${adorned})(${id})(?![\d.]*\d)`, 'iu'),
];

/** The paper whose address or id a text gives in plain words, and the words that give it. */
export function findNamedPaper(
  text: string,
): { readonly ref: PaperRef; readonly words: string } | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [words, written] = found;
    const ref = written === undefined ? recognise(withScheme(words)) : parseId(written);
    if (ref) return { ref, words };
  }
  return undefined;
}

const further = new RegExp(
  String.raw`(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|\barxiv\s?[:：]\s?|(?<=${id}\s{0,2}[,;/&|·]\s{0,3}))(${id})(?![\d.]*\d)`,
  'giu',
);

/** All the papers that a text gives in plain words, where it gives one; a list of them has several (`2401.00001, 2401.00002`). */
export function findNamedPapers(text: string, first: PaperRef): readonly PaperRef[] {
  const refs = [first];
  for (const [, words = ''] of text.matchAll(further)) {
    const ref = parseId(words);
    if (ref && refs.every(({ paper }) => paper !== ref.paper)) refs.push(ref);
  }
  // Where an id stands behind another one, the first of both was not the first to be found.
  const [, before] = beforeOther.exec(text) ?? [];
  const led = before === undefined ? undefined : parseId(before);
  return led && refs.every(({ paper }) => paper !== led.paper) ? [led, ...refs] : refs;
}

const beforeOther = new RegExp(
  String.raw`(?<![\d./])(${id})\s{0,2}[,;/&|·]\s{0,3}(?:arxiv:\s?)?${id}`,
  'iu',
);

const opens = new RegExp(
  `${adorned}((?:arxiv\\s{0,2}[:：]?\\s{0,2})?(${id}))(?![\\d.]*\\d|[\\p{L}%])`,
  'iu',
);

/** The id, with the `arXiv:` before it, that a text begins with, its paper as it is written with its version, and what comes after it. */
export function findOpeningId(
  text: string,
): { readonly words: string; readonly paper: string; readonly after: string } | undefined {
  const [all = '', words, paper] = opens.exec(text) ?? [];
  if (words === undefined || paper === undefined || !parseId(paper)) return undefined;
  return { words, paper, after: text.slice(all.length) };
}

/** The id that is all of a text, perhaps with `arXiv:` before it. */
export function findWholeId(text: string): string | undefined {
  const found = findOpeningId(text.trim());
  return found?.after === '' && found.words.length === text.trim().length ? found.paper : undefined;
}

/**
 * The same for a text behind others: `: 2401.00001` names a paper behind a label of one that is set in bold, with the colon
 * outside.
 */
export function findLabelledPaper(text: string, before: string): ReturnType<typeof findNamedPaper> {
  const colon = /^\s*[:：]\s*(?=[a-z-]*[./A-Z]{0,4}\d)/.exec(text)?.[0];
  if (colon === undefined) return findNamedPaper(text);
  const label = before.split(/[|·•,/:：()[\]>\n]/).at(-1) ?? '';
  return findNamedPaper(pointsAtPaper(label) ? text.slice(colon.length) : text);
}

const usual =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/abs|alphaxiv\.org\/(?:ko\/)?(?:abs|overview)|huggingface\.co\/papers)\/(\d{4}\.[\dv]+)$/;

/** The paper that a link leads to; a figure of a paper is not the paper. */
export function followLink(url: string): PaperRef | undefined {
  // Nearly every link is one of these; to read it so costs a tenth of reading a URL.
  const plain = usual.exec(url)?.[1];
  const ref = plain === undefined ? undefined : parseId(plain);
  if (ref) return ref;
  return /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp4)(?:[?#].*)?$/i.test(url)
    ? undefined
    : recognise(url);
}

function withScheme(address: string): string {
  return /^https?:/i.test(address) ? address : `https://${address}`;
}
