import type { Block, Inline, ListItem } from '../tree';
import { cutLines, joinLines } from '../tree/lines';
import { writePlain } from '../tree/plain';

/** What a line tells of a paper that is not what it says: who wrote it, where, when, on what, and what was thought of it. */
const label =
  /^[^\p{L}\p{N}]*(?:(?:(?:오늘|이번 ?주|금주|이달)의 ?)?논문(?: ?제목)?|제목|(?:논문 ?)?저자|글쓴이|작성자|소속|기관|학회|학술지|게재|출판|발표(?:일|처)?|제출일?|날짜|일자|분야|카테고리|주제어|키워드|태그|평점|점수|난이도|링크|코드|(?:(?:today|this week)['’]s )?papers?|title|authors?|affiliations?|venue|conference|journal|published|submitted(?: by)?|date|categor(?:y|ies)|subjects?|keywords?|tags?|score|rating|links?|code|arxiv(?: id)?)\s?[:：]/iu;
/** The name of what stands below it. */
const name =
  /^[^\p{L}\p{N}]*(?:(?:한 ?줄 ?|핵심 ?)?요약|핵심(?: 내용)?|내용|개요|summary|overview|tl;?dr|abstract|초록)[^\p{L}\p{N}]*$/iu;
/** Who wrote it, without a label: `Kim et al., KAIST`, `김가나 외 3인`. */
const credits =
  /^(?:submitted|posted|shared|recommended|curated|picked|written) by\s[^.,;]{1,40}$|(?:^|[\s(])(?:et al(?![\p{L}\p{N}])|[가-힣]{2,4} 외(?: \d{1,3}[인명])?(?=$|[\s,|·]))/iu;
const sentence = /[가-힣](?:다|요|음|함|임)[.。!?]?["”’)\]]*\s*$/u;
/** Lines that each begin with a picture are each a text of its own (`🏛 KAIST`, `📝 …`). */
const sign = /^\s*\p{Extended_Pictographic}/u;
/** A tag, where arXiv has a paper, or how long it is: `#언어모델`, `cs.CL`, `arXiv`, `12 pages`. */
const listed =
  /\barxiv\b|\bpages?\b|#[\p{L}_][\p{L}\p{N}_-]*|(?<![\p{L}\p{N}])[a-z-]{2,8}\.[A-Z]{2}(?![\p{L}\p{N}])/giu;
/** A line of facts is no longer, in characters. */
const LONGEST = 120;
/** Nor is the name of what stands below it. */
const LONGEST_NAME = 12;

/** Blocks without the lines of facts at their start (`저자: …`, `Kim et al. | arXiv | GitHub`); empty where they hold nothing else. */
export function dropFacts(blocks: readonly Block[]): readonly Block[] {
  for (const [at, block] of blocks.entries()) {
    const rest = dropFrom(block);
    if (rest) return [rest, ...blocks.slice(at + 1)];
  }
  return [];
}

function dropFrom(block: Block): Block | undefined {
  switch (block.type) {
    case 'paragraph': {
      const lines = cutLines(block.children);
      if (areProperties(lines.map(({ children }) => children))) return undefined;
      const signed =
        lines.length > 1 && lines.every(({ children }) => sign.test(writePlain(children)));
      const told = signed
        ? lines.find(({ children }) => sentence.test(writePlain(children)))
        : undefined;
      if (told) return { ...block, children: told.children };
      const first = lines.findIndex(({ children }) => !isFact(children));
      if (first < 0) return undefined;
      return first === 0 ? block : { ...block, children: joinLines(lines.slice(first)) };
    }
    case 'blockquote': {
      const children = dropFacts(block.children);
      return children.length > 0 ? { ...block, children } : undefined;
    }
    case 'list': {
      const items = dropItems(block.children);
      return items.length > 0 ? { ...block, children: items } : undefined;
    }
    default:
      return block;
  }
}

function dropItems(items: readonly ListItem[]): readonly ListItem[] {
  for (const [at, item] of items.entries()) {
    const children = dropFacts(item.children);
    if (children.length > 0) return [{ ...item, children }, ...items.slice(at + 1)];
  }
  return [];
}

/** A short label and a short value that is no sentence (`상태: 완료`): so Notion exports a page's properties, several together. */
const property = /^[^\p{L}\p{N}]*[\p{L} ]{1,16}[:：]\s*\S.{0,40}$/u;

function areProperties(lines: readonly (readonly Inline[])[]): boolean {
  const words = lines.map((line) => writePlain(line).trim());
  return words.length > 1 && words.every((each) => property.test(each) && !sentence.test(each));
}

function isFact(line: readonly Inline[]): boolean {
  const words = writePlain(line).trim();
  if (words.length > LONGEST) return false;
  const own = writePlain(line.filter(({ type }) => type !== 'link'));
  if (!/\p{L}/u.test(own.replace(listed, ''))) return true;
  // `**문제 정의**` above what it names.
  const isBold = line.every((node) => node.type === 'strong' || !/\S/.test(writePlain([node])));
  if (isBold && words.length <= LONGEST_NAME && !/\d/.test(words) && !sentence.test(words))
    return true;
  // `ICML 2025 · [abs](…) · [pdf](…)`
  const links = line.filter(({ type }) => type === 'link').length;
  if (links > 1 && own.length < LONGEST / 2 && !sentence.test(own)) return true;
  return label.test(words) || name.test(words) || (credits.test(words) && !sentence.test(words));
}
