import type { Block, Heading, Inline } from '../../tree';
import { cutLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { readFirst } from '../papers/labelled/findLabel';
import { followLink } from '../papers/mentions/namedPaper';
import { speaks } from '../papers/mentions/pieces';
import {
  namesAbout,
  namesInHand,
  namesLink,
  namesRelated,
  pointsAtPaper,
  readTitleLabel,
} from '../papers/words';
import { cleanTitle, readTitle } from './title';

/** `1`, `Paper 1`, `#2`, `오늘의 논문 3번`: which of several papers it is, and nothing more. */
export const onlyCounts =
  /^[^\p{L}\p{N}]*(?:(?:(?:오늘|이번 ?주|금주|이달)의?|today['’]s|this week['’]s)\s)?(?:(?:추천 |주요 )?(?:논문|paper|no)[.\s]*)?#?\d{1,3}\s?[편번위]?[^\p{L}\p{N}]*$/iu;

const ordinal =
  /^[^\p{L}\p{N}]*(?:첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|(?:제 ?)?\d{1,3}) ?번째(?: ?논문)?[^\p{L}\p{N}]*$/iu;

/** Do words only say which of several papers it is (`논문 1`, `첫 번째 논문`)? */
export function countsPapers(words: string): boolean {
  return onlyCounts.test(words) || ordinal.test(words);
}

/** May words be what a paper is called, and no section's name or count? */
export function isPaperTitle(words: string): boolean {
  return (
    words !== '' &&
    !onlyCounts.test(words) &&
    !nameKind(words) &&
    !namesAbout(words) &&
    !namesRelated(words)
  );
}

/** A line `제목: …`, or a line that is a title in bold, in italics or linked. */
export function findTitleLine(blocks: readonly (Block | Heading)[]): string {
  for (const node of blocks) {
    if (node.type === 'heading') break;
    const fact = findLabelled(node);
    if (fact) return fact;
    const lines = node.type === 'paragraph' ? cutLines(node.children) : [];
    for (const { children } of lines) {
      const labelled = readTitleLabel(writePlain(children));
      if (labelled !== undefined) return readTitle(children).title;
      const set = readLabelledLink(children) || readSetApart(children);
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

/** `**Paper:** [Title](…)`: the words of a link behind a label that points at the paper in hand. */
function readLabelledLink(line: readonly Inline[]): string {
  const at = line.findIndex(({ type }) => type === 'link');
  const link = line[at];
  const [, label = ''] =
    /^([^:：]{1,40})[:：]\s*$/.exec(writePlain(line.slice(0, at)).trim()) ?? [];
  if (link?.type !== 'link' || label === '' || followLink(link.url) === undefined) return '';
  if (!pointsAtPaper(label) && !namesInHand(label)) return '';
  const { title } = readTitle([link]);
  return speaks({ text: title, url: link.url }) ? title : '';
}

/** A line that begins with emphasis or a link and is little more: `*Title* (authors)`. */
function readSetApart(line: readonly Inline[]): string {
  const [first, next] = line;
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'link') return '';
  if (next?.type === 'text' && /^\s*[:：가-힣]/.test(next.value)) return '';
  const { title } = readTitle([first]);
  return isPaperTitle(title) &&
    /\p{L}/u.test(title) &&
    !namesLink(title) &&
    !/[:：.。]$/.test(title)
    ? title
    : '';
}
