import type { PaperId } from '../../paper';
import type { Block, Heading } from '../../tree';
import { cutLines } from '../../tree/lines';
import { tidyPart } from '../namePart';
import type { FoundContainer } from '../papers/container';
import { followLink } from '../papers/mentions/namedPaper';
import { speaks } from '../papers/mentions/pieces';
import { namesAbout, namesDigest } from '../papers/words';
import { dropReviewLabel } from '../papers/words/review';
import { findPlainTitle } from './findPlainTitle';
import { countsPapers, findTitleLine, isPaperTitle, onlyCounts } from './findTitleLine';
import { splitTitle } from './splitTitle';
import { cleanTitle, isNumbered, readTitle, writeTitle } from './title';

/** How far down a title may stand that is no heading. */
const MOST_BLOCKS = 8;

/**
 * The title of a container's paper, from where its writer put it: the post's own title, the head, a line that is
 * labelled or set apart as one, or at last the file's name. Without any of them the paper's id. `named` is the head's title,
 * which is the part that the paper stands in where a title stands below it.
 */
export function chooseTitle(
  found: FoundContainer,
  named: string,
  about: { readonly file: string; readonly title: string },
  paper: PaperId,
): { readonly title: string; readonly part?: string } {
  const {
    container: { kind, body },
    isNamed,
  } = found;
  if (isNamed && named !== '' && !onlyCounts.test(named) && !namesAbout(named))
    return { title: named };
  const own = isPaperTitle(named) ? named : '';
  const blocks = body.slice(0, MOST_BLOCKS).map(({ node }) => node);
  const under = isPart(found, named) ? findUnder(blocks) : '';
  if (kind !== 'post') {
    if (under) return { title: under, part: tidyPart(writeTitle(found.container.head)) };
    const titled = own || findTitleLine(blocks) || findPlainTitle(blocks).words;
    const linked = countsPapers(named) ? findFirstWords(blocks, paper) : '';
    const counted = onlyCounts.test(named) ? '' : named;
    return { title: linked || titled || counted || paper };
  }
  const isDigest = namesDigest(about.title) && !namesDigest(own);
  const titled = cleanTitle(about.title);
  const title =
    (isDigest && (under || own || findTitleLine(blocks))) ||
    titled ||
    under ||
    own ||
    findTitleLine(blocks);
  return { title: dropReviewLabel(title) || readStem(about.file) || paper };
}

/** May a heading of a few Korean words be the part that one paper stands in (`## 시각`), and not what that is called? */
function isPart({ container: { kind, head }, isNamed }: FoundContainer, words: string): boolean {
  const isHeaded = kind === 'section' || kind === 'flat' || kind === 'post';
  if (isNamed || !isHeaded || isNumbered(head)) return false;
  return /^[^\p{Script=Latin}\d]+$/u.test(words) && words.split(/\s+/).length <= MOST_WORDS_OF_PART;
}

const MOST_WORDS_OF_PART = 2;

/** The title below such a heading: in English beside its address, or linked before all text. */
function findUnder(blocks: readonly (Block | Heading)[]): string {
  const { words, isAddressed } = findPlainTitle(blocks);
  return isAddressed ? words : findLinked(blocks.find(({ type }) => type !== 'heading'));
}

function findLinked(block: Block | Heading | undefined): string {
  if (block?.type === 'blockquote') return findLinked(block.children[0]);
  const [line] = block?.type === 'paragraph' ? cutLines(block.children) : [];
  const split = line && splitTitle(line.children);
  if (split?.by !== 'link') return '';
  const { title } = readTitle(split.title);
  return isPaperTitle(title) && title.split(/\s+/).length >= LEAST_WORDS ? title : '';
}

/** The words by which the first line links the paper (`[Title](…)은 …`). */
function findFirstWords([first]: readonly (Block | Heading)[], paper: PaperId): string {
  const nodes = first?.type === 'paragraph' ? first.children : [];
  const link = nodes.find(({ type }) => type === 'link');
  if (link?.type !== 'link' || followLink(link.url)?.paper !== paper) return '';
  const { title } = readTitle([link]);
  return speaks({ text: title, url: link.url }) ? title : '';
}

/** Fewer words may be a name within a sentence. */
const LEAST_WORDS = 2;

/** A file's name without its ending, its folder and the day before or after it. */
function readStem(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name
    .replace(/\.(?:md|markdown|mdown|mkd|mdx|txt|html?)$/i, '')
    .replace(/^(?:\d{6}|\d{8}|\d{4}-\d{2}-\d{2})(?:[\s_-]+|$)|[\s_-]+\d{8}$/g, '')
    .normalize('NFC');
}
