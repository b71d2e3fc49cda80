import { archives } from '../../../archives';
import { type PaperRef, parseId, recognise } from '../../../paper';
import { pointsAtPaper } from '../words';

const id = String.raw`(?:(?:${archives.join('|')})(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?`;
const patterns: readonly RegExp[] = [
  /(?:https?:\/\/)?(?:www\.|export\.)?(?:arxiv\.org|alphaxiv\.org|huggingface\.co\/papers)\/[^\s<>()[\]"',가-힣]+/i,
  new RegExp(String.raw`\barxiv\s{0,9}[:：]?\s{0,9}(${id})(?![\d.]*\d)`, 'i'),
  new RegExp(String.raw`\b10\.48550\/arxiv\.(${id})(?![\d.]*\d)`, 'i'),
  new RegExp(String.raw`[([]\s{0,9}(${id})\s{0,9}[)\]]`, 'i'),
  new RegExp(String.raw`^\s*(${id})(?![\d.]*\d)`, 'i'),
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
