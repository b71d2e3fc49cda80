import type { SampleRow } from '../../arxiv/list';

/** A site besides arXiv with lists of papers: made pages of its shape, as seen in November 2026. */
export interface ListSite {
  readonly name: string;
  readonly hosts: readonly [host: string, ...others: string[]];
  readonly css: string;
  readonly card: (row: SampleRow) => string;
}

export const listSites: readonly ListSite[] = [
  {
    name: 'Hugging Face',
    hosts: ['huggingface.co'],
    css: '#list { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } article { position: relative; display: flex; flex-direction: column; overflow: hidden; border: 1px solid; border-radius: 12px } img { height: 80px }',
    card: ({ paper, title }) => `<article class="stack"><a href="/papers/${paper}"><img alt=""></a>
      <div class="stack"><h3><a href="/papers/${paper}">${title}</a></h3><a href="/papers/${paper}#community">7</a></div></article>`,
  },
  {
    name: 'alphaXiv',
    hosts: ['alphaxiv.org', 'www.alphaxiv.org'],
    css: '#list { padding-left: 40px }',
    card: ({ paper, title }) =>
      `<div class="stack"><a href="/abs/${paper}v1"><b>${title}</b></a><p>Sample text of a card.</p></div>`,
  },
  {
    name: 'papers.cool',
    hosts: ['papers.cool'],
    css: '.panel { padding-left: 40px }',
    card: ({ paper, title }) => `<div id="${paper}" class="panel paper"><h2 class="title">
      <a href="https://arxiv.org/abs/${paper}">#</a> <a class="title-link" href="/arxiv/${paper}">${title}</a></h2>
      <p>Sample text.</p></div>`,
  },
];

/** A page of a site, in whose style children of boxes keep their distance from each other by the one before. */
export function writeSite({ css, card }: ListSite, rows: readonly SampleRow[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Papers</title><style>${css}
    .stack > * { display: block }
    .stack > :not([hidden]) ~ :not([hidden]) { margin-top: 12px }
  </style><main id="list">${rows.map(card).join('')}</main>`;
}
