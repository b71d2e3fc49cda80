import browser from 'webextension-polyfill';

/** A site: what is asked for it alone, and whether it has lists in which papers are marked. */
export type KnownSite = { readonly origins: readonly string[]; readonly hasLists: boolean };

/** Sites besides arXiv that show papers by their arXiv ids, by their names. */
export const SITES: Readonly<Record<string, KnownSite>> = {
  alphaXiv: {
    origins: ['https://alphaxiv.org/*', 'https://www.alphaxiv.org/*'],
    hasLists: true,
  },
  'Hugging Face': { origins: ['https://huggingface.co/*'], hasLists: true },
  'papers.cool': { origins: ['https://papers.cool/*'], hasLists: true },
  ar5iv: { origins: ['https://ar5iv.org/*', 'https://ar5iv.labs.arxiv.org/*'], hasLists: false },
};

/** May Yoyak see a site? */
export function maySee({ origins }: KnownSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}
