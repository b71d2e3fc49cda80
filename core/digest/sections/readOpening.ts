import type { EntryLink, PaperId } from '../../paper';
import type { Block, Inline, Paragraph } from '../../tree';
import { cutLines, isWrapped, joinLines, type TextLine } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { foldWords } from '../foldWords';
import { readTitle } from '../titles/title';
import { readLinkLine } from './linkLine';

/** What stands between an entry's heading and its first section: the links, and the blocks that are prose. */
type Opening = { readonly links: readonly EntryLink[]; readonly blocks: readonly Block[] };

/** A paragraph of more lines is a text. */
const MOST_LINES = 8;
/** Fewer words may be meant otherwise than as the title. */
const LEAST_WORDS = 3;

/** How much of a title is looked for, in characters. */
const BEGIN = 8;

/** Takes out what repeats the heading (`제목:`, `arXiv:`) and the lines of links. */
export function readOpening(blocks: readonly Block[], title: string, paper: PaperId): Opening {
  const links: EntryLink[] = [];
  const isNameable = title.split(/\s+/).length >= LEAST_WORDS;
  const readsTitle = (line: readonly Inline[]) => {
    if (!isNameable || line.some(({ type }) => type !== 'text' && type !== 'link')) return false;
    // A quick look: nearly all lines say something else.
    const [first] = line;
    if (first?.type === 'text' && !first.value.includes(title.slice(0, BEGIN))) return false;
    const { title: words, links: beside } = readTitle(line);
    if (words !== title) return false;
    for (const link of beside) links.push(link);
    return true;
  };
  const readParagraph = (paragraph: Paragraph): readonly Paragraph[] => {
    const lines = dropTitle(cutLines(paragraph.children), title);
    const prose = lines.filter(({ children }, at) => {
      if (lines.length < MOST_LINES && readsTitle(children)) return false;
      const found = isWrapped(lines, at) ? undefined : readLinkLine(children);
      for (const link of found?.links ?? []) links.push(link);
      return !found;
    });
    const children = joinLines(prose);
    return children.length > 0 ? [{ ...paragraph, children }] : [];
  };
  const read = (block: Block): readonly Block[] => {
    if (block.type === 'paragraph') return readParagraph(block);
    if (block.type === 'blockquote')
      return keepFull({ ...block, children: block.children.flatMap(read) });
    if (block.type !== 'list') return [block];
    const items = block.children.map((item) => ({
      ...item,
      children: item.children.flatMap(read),
    }));
    return keepFull({ ...block, children: items.filter(({ children }) => children.length > 0) });
  };
  const prose = blocks.flatMap(read);
  return { links: links.filter(({ url }) => !isAddressOf(url, paper)), blocks: prose };
}

function keepFull<Node extends { readonly children: readonly unknown[] }>(
  node: Node,
): readonly Node[] {
  return node.children.length > 0 ? [node] : [];
}

/** Is a link one to the paper's own abstract page, which says what the id says? */
export function isAddressOf(url: string, paper: PaperId): boolean {
  const path = url.replace(/^https?:\/\/(?:www\.)?arxiv\.org\/abs\//i, '');
  return path === paper || path.replace(/v\d+\/?$|\/$/, '') === paper;
}

/** A title repeated in words, perhaps over several lines, goes; any other one stays. */
function dropTitle(lines: readonly TextLine[], title: string): readonly TextLine[] {
  const start = lines.findIndex(({ children }) =>
    /^\s*(?:제목|논문명|title)\s*[:：]/i.test(writePlain(children)),
  );
  if (start < 0) return lines;
  let words = '';
  for (const [place, { children }] of lines.slice(start, start + 6).entries()) {
    words += writePlain(children);
    if (
      foldWords(words) === foldWords(`제목${title}`) ||
      foldWords(words.replace(/^\s*(?:논문명|title)/i, '제목')) === foldWords(`제목${title}`)
    ) {
      return [...lines.slice(0, start), ...lines.slice(start + place + 1)];
    }
  }
  return lines;
}
