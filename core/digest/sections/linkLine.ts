import type { EntryLink, PaperRef } from '../../paper';
import type { Inline } from '../../tree';
import { writePlain } from '../../tree/plain';
import { findLabelledPaper, followLink } from '../papers/mentions/namedPaper';
import { namesLink } from '../papers/words';

/** What a line of nothing but links gives: the links, and the first paper among them. */
type LinkLine = { readonly links: readonly EntryLink[]; readonly ref?: PaperRef };

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
      const named = ref ? undefined : findLabelledPaper(writePlain([node]), label);
      const words = writePlain([node]).replace(named?.words ?? '', ' ');
      ref ??= named?.ref;
      if (named) links.push({ label: 'arXiv', url: `https://arxiv.org/abs/${named.ref.paper}` });
      for (const part of words.split(/[|·•,/:：→➡>()[\]]|\s[-–—]\s/)) {
        const word = part
          .replace(/[^\p{L}\p{N}\s]/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        if (word !== '' && !namesLink(word)) return undefined;
        label = word || label;
      }
    }
  }
  if (links.length === 0) return undefined;
  return { links, ...(ref && { ref }) };
}

/** A quick look: most lines are sentences, and no line of links has a text that long. */
function isProse(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => node.type === 'text' && node.value.length > 100);
}

function flatten(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node) =>
    node.type === 'strong' || node.type === 'emphasis' ? flatten(node.children) : [node],
  );
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
