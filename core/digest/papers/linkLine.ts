import type { EntryLink, PaperRef } from '../../paper';
import type { Inline } from '../../tree';
import { writePlain } from '../../tree/plain';
import { findNamedPaper, followLink } from './namedPaper';

const labels =
  /^(?:arxiv|alphaxiv|hugging ?face|hf|papers?|논문|논문 링크|원문|원문 링크|링크|links?|url|pdf|html|abs|abstract|doi|code|코드|github|project|project page|프로젝트|프로젝트 페이지|page|페이지|homepage|홈페이지|website|demo|데모|models?|모델|data|datasets?|데이터|데이터셋|source|출처|바로가기|열기|보기|보러 가기|read|view|open|here|여기|id|번호)$/i;

/** What a line of nothing but links gives: the links, and the first paper among them. */
export type LinkLine = { readonly links: readonly EntryLink[]; readonly ref?: PaperRef };

/** Reads `arXiv: https://…`, `**Code**: [GitHub](…)`, `[PDF](…) | [alphaXiv](…)`; undefined for prose. */
export function readLinkLine(nodes: readonly Inline[]): LinkLine | undefined {
  const links: EntryLink[] = [];
  if (isProse(nodes)) return undefined;
  let ref: PaperRef | undefined;
  let label = '';
  for (const node of flatten(nodes)) {
    if (node.type === 'link') {
      const words = writePlain(node.children).trim();
      const speaks = words !== '' && !/^(?:https?:|www\.)|^[\w.-]+\.[a-z]{2,}\//i.test(words);
      links.push({ label: (speaks && words) || label || nameHost(node.url), url: node.url });
      ref ??= followLink(node.url);
      label = '';
    } else {
      const named = ref ? undefined : findNamedPaper(writePlain([node]));
      const words = writePlain([node]).replace(named?.words ?? '', ' ');
      ref ??= named?.ref;
      if (named) links.push({ label: 'arXiv', url: `https://arxiv.org/abs/${named.ref.paper}` });
      for (const part of words.split(/[|·•,/:：→➡>()[\]]|\s[-–—]\s/)) {
        const word = part
          .replace(/[^\p{L}\p{N}\s]/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        if (word !== '' && !isLinkLabel(word)) return undefined;
        label = word || label;
      }
    }
  }
  if (links.length === 0) return undefined;
  return { links, ...(ref && { ref }) };
}

/** Is this a word for a link ("PDF", "코드", "arXiv") and no title? */
export function isLinkLabel(words: string): boolean {
  return words.length < 40 && labels.test(words.replace(/[[\](){}:：]/g, ' ').trim());
}

/** A quick look: most lines are sentences, and no line of links has a text that long. */
function isProse(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => node.type === 'text' && node.value.length > 100);
}

function flatten(nodes: readonly Inline[]): readonly Inline[] {
  const flat: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'strong' || node.type === 'emphasis') flat.push(...flatten(node.children));
    else flat.push(node);
  }
  return flat;
}

function nameHost(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const names: Readonly<Record<string, string>> = {
    'arxiv.org': 'arXiv',
    'alphaxiv.org': 'alphaXiv',
    'huggingface.co': 'Hugging Face',
    'github.com': 'GitHub',
  };
  return names[host] ?? host;
}
