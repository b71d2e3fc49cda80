import type { Neighbour } from './write';

/** What other extensions do to an abstract page, as seen in November 2026: each does only what meets others. */
export const abstractNeighbours: readonly Neighbour[] = [
  {
    // arxiv-utils: writes the list of full-text links anew, with one of its own.
    name: 'utils',
    theirs: '.full-text .utils',
    act: () => {
      const list = document.querySelector('.full-text > ul');
      if (list) list.innerHTML += '<li><a href="#utils" class="theirs utils">Direct</a></li>';
    },
  },
  {
    // PaperMemory: writes the whole box of links anew, and sets the widths of the columns.
    name: 'memory',
    theirs: '.full-text .memory',
    act: () => {
      const box = document.querySelector('.full-text');
      if (box) box.innerHTML = `${box.innerHTML}<p class="theirs memory">Markdown</p>`;
      for (const [selector, width] of [
        ['.leftcolumn', '70%'],
        ['.extra-services', '28%'],
      ] as const)
        document.querySelector<HTMLElement>(selector)?.style.setProperty('width', width);
    },
  },
  {
    // arxiv-shorts: writes the abstract anew, and brings a style sheet for everything.
    name: 'shorts',
    theirs: 'blockquote.abstract .shorts',
    act: () => {
      const abstract = document.querySelector('blockquote.abstract');
      if (abstract) abstract.innerHTML += '<button class="theirs shorts">Shorten</button>';
      const sheet = document.createElement('style');
      sheet.textContent = `*, ::before, ::after { box-sizing: border-box } html { font-size: 10px }
        body { font: 400 1rem/1.2 serif; color: #212529 } button { display: block; all: unset }
        section, header, footer, .panel, .frame { display: none } [hidden] { display: block !important }`;
      document.head.append(sheet);
    },
  },
  {
    // ArxivGPT: a box at the top of the table of metadata.
    name: 'gpt',
    theirs: '.metatable .gpt',
    act: () => {
      const box = document.createElement('div');
      box.className = 'theirs gpt';
      box.textContent = 'What is it about?';
      document.querySelector('.metatable')?.prepend(box);
    },
  },
  {
    // chatGPTBox: a box at the top of the right column, whose content it draws again and again.
    name: 'box',
    theirs: '.extra-services .box',
    act: () => {
      const box = document.createElement('div');
      box.className = 'theirs box';
      document.querySelector('.extra-services')?.prepend(box);
      for (const words of ['Ask', 'Waiting', 'An answer'])
        box.replaceChildren(Object.assign(document.createElement('p'), { textContent: words }));
    },
  },
  {
    // papers.cool: the list of full-text links anew, after its own.
    name: 'cool',
    theirs: '.full-text .cool',
    act: () => {
      const link = '<a href="#cool" class="theirs cool">Cool</a>';
      const list = document.querySelector('.full-text ul');
      if (list) list.innerHTML = `<li>${link}</li>${list.innerHTML}`;
    },
  },
];
