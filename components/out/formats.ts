/** The ways out of Yoyak, by what a press does; a post to be published is of summaries that the reader had made alone. */
export const WAYS = [
  { does: 'copy', formats: ['markdown', 'slack', 'bibtexText'] },
  { does: 'save', formats: ['post', 'bibtex', 'csv', 'vault'] },
  { does: 'open', formats: ['print'] },
] as const;
/** Those that are a text for the clipboard. */
export type CopyFormat = (typeof WAYS)[0]['formats'][number];
export type OutFormat = (typeof WAYS)[number]['formats'][number];

/** What an export came to; `papers` is how many went out. */
export type OutResult =
  | { readonly kind: 'saved' | 'copied'; readonly papers: number; readonly format: OutFormat }
  | { readonly kind: 'failed' };
