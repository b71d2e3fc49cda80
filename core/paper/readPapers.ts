import type { PaperId } from '../paper';
import { readPaper } from './readPaper';

/**
 * What somebody writes or pastes to name papers, by ids or addresses with whatever between them → the papers, each once, in
 * their order, and the words that name none.
 */
export function readPapers(text: string): {
  readonly papers: readonly PaperId[];
  readonly unknown: readonly string[];
} {
  const papers = new Set<PaperId>();
  const unknown = new Set<string>();
  // `arXiv: 2509.04664` is one word to who writes it.
  const words = text.replace(/arxiv:\s+/gi, 'arXiv:').split(/[\s,;，、；<>()[\]"'“”‘’]+/);
  for (const word of words) {
    const bare = word.replace(/^[-*•·]+|[.。:]+$/g, '');
    if (bare === '') continue;
    const paper = readPaper(bare)?.paper;
    if (paper === undefined) unknown.add(bare);
    else papers.add(paper);
  }
  return { papers: [...papers], unknown: [...unknown] };
}
