import type { Summary } from '../core/paper';
import { say } from './words/say';

/** Where a letter to whoever writes a summary's digest is begun for the reader; undefined where its repository is not known. */
export function writeLetter({ repository, digest, rank, entry }: Summary): string | undefined {
  if (!repository) return undefined;
  const paper = `https://arxiv.org/abs/${entry.paper}`;
  const letter = new URLSearchParams({
    title: say('panel.report.title', [entry.paper, digest.id]),
    body: say('panel.report.body', [paper, digest.id, String(rank), digest.title]),
  });
  return `https://github.com/${repository}/issues/new?${letter}`;
}
