/** The ways out of Yoyak: what is copied, what is saved as a file, and what opens to be printed. */
export const FORMATS = ['markdown', 'slack', 'bibtex', 'csv', 'vault', 'print'] as const;
/** Those of summaries that the reader had made: as a post to be published, too. */
export const OWN_FORMATS = ['post', ...FORMATS] as const;
export type OutFormat = (typeof OWN_FORMATS)[number];

/** What an export came to; `papers` is how many went out. */
export type OutResult =
  | { readonly kind: 'saved' | 'copied'; readonly papers: number; readonly format: OutFormat }
  | { readonly kind: 'failed' };
