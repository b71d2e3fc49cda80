import type { PaperId } from '../../paper';
import type { Block, Heading, Inline } from '../../tree';
import { cutLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { tidyPart } from '../namePart';
import type { FoundContainer } from '../papers/container';
import { readFirst } from '../papers/labelled/findLabel';
import { namesAbout, namesDigest, namesLink, namesRelated, readTitleLabel } from '../papers/words';
import { dropReviewLabel } from '../papers/words/review';
import { findPlainTitle } from './findPlainTitle';
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
  const own = isTitle(named) ? named : '';
  const blocks = body.slice(0, MOST_BLOCKS).map(({ node }) => node);
  const under = isPart(found, named) ? findUnder(blocks) : '';
  if (kind !== 'post') {
    if (under) return { title: under, part: tidyPart(writeTitle(found.container.head)) };
    const titled = own || findTitle(blocks) || findPlainTitle(blocks).words;
    return { title: titled || (onlyCounts.test(named) ? paper : named || paper) };
  }
  const isDigest = namesDigest(about.title) && !namesDigest(own);
  const titled = cleanTitle(about.title);
  const title = (isDigest && (under || own)) || titled || under || own || findTitle(blocks);
  return { title: dropReviewLabel(title) || readStem(about.file) || paper };
}

/** `1`, `Paper 1`, `#2`, `오늘의 논문 3번`: which of several papers it is, and nothing more. */
const onlyCounts =
  /^[^\p{L}\p{N}]*(?:(?:(?:오늘|이번 ?주|금주|이달)의?|today['’]s|this week['’]s)\s)?(?:(?:추천 |주요 )?(?:논문|paper|no)[.\s]*)?#?\d{1,3}\s?[편번위]?[^\p{L}\p{N}]*$/iu;

function isTitle(words: string): boolean {
  return (
    words !== '' &&
    !onlyCounts.test(words) &&
    !nameKind(words) &&
    !namesAbout(words) &&
    !namesRelated(words)
  );
}

/** May a heading of a few Korean words be the part that one paper stands in (`## 시각`), and not what that is called? */
function isPart({ container: { kind, head }, isNamed }: FoundContainer, words: string): boolean {
  const isHeaded = kind === 'section' || kind === 'flat' || kind === 'post';
  if (isNamed || !isHeaded || isNumbered(head)) return false;
  return /^[^\p{Script=Latin}\d]+$/u.test(words) && words.split(/\s+/).length <= MOST_WORDS_OF_PART;
}

const MOST_WORDS_OF_PART = 2;

/** The English title beside its address below such a heading. */
function findUnder(blocks: readonly (Block | Heading)[]): string {
  const { words, isAddressed } = findPlainTitle(blocks);
  return isAddressed ? words : '';
}

/** A line `제목: …`, or a line that is a title in bold, in italics or linked. */
function findTitle(blocks: readonly (Block | Heading)[]): string {
  for (const node of blocks) {
    if (node.type === 'heading') break;
    const fact = findLabelled(node);
    if (fact) return fact;
    const lines = node.type === 'paragraph' ? cutLines(node.children) : [];
    for (const { children } of lines) {
      const labelled = readTitleLabel(writePlain(children));
      if (labelled !== undefined) return cleanTitle(labelled);
      const set = readSetApart(children);
      if (set) return set;
    }
  }
  return '';
}

/** `- **Title**: …` among the facts of a list, or a row of two cells of which one says that the other is the title. */
function findLabelled(node: Block): string {
  const facts =
    node.type === 'list'
      ? node.children.map((item) => writePlain(readFirst(item)))
      : node.type === 'table'
        ? node.children.flatMap(({ children: [label, value, ...others] }) =>
            label && value && others.length === 0
              ? [`${writePlain([label]).trim()}: ${writePlain([value]).trim()}`]
              : [],
          )
        : [];
  const titles = facts.flatMap((fact) => readTitleLabel(fact) ?? []);
  return titles.length === 1 ? cleanTitle(titles[0] ?? '') : '';
}

/** A line that begins with emphasis or a link and is little more: `*Title* (authors)`. */
function readSetApart(line: readonly Inline[]): string {
  const [first, next] = line;
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'link') return '';
  if (next?.type === 'text' && /^\s*[:：가-힣]/.test(next.value)) return '';
  const { title } = readTitle([first]);
  return isTitle(title) && !namesLink(title) && !/[:：.。]$/.test(title) ? title : '';
}

/** A file's name without its ending, its folder and the day before or after it. */
function readStem(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name
    .replace(/\.(?:md|markdown|mdown|mkd|mdx|txt|html?)$/i, '')
    .replace(/^(?:\d{6}|\d{8}|\d{4}-\d{2}-\d{2})(?:[\s_-]+|$)|[\s_-]+\d{8}$/g, '')
    .normalize('NFC');
}
