import type { Neighbour } from './write';

/** What other extensions do to a list of papers, as seen in November 2026. */
export const listNeighbours: readonly Neighbour[] = [
  {
    // arxivist: a box around what is said of each paper, and the boxes in an order of its own.
    name: 'rank',
    theirs: '#articles .rank',
    act: () => {
      for (const list of document.querySelectorAll('#articles')) {
        const boxes = [...list.querySelectorAll('dt')].map((dt) => {
          const own: Element[] = [dt];
          let next = dt.nextElementSibling;
          while (next && next.localName !== 'dt') {
            own.push(next);
            next = next.nextElementSibling;
          }
          const box = document.createElement('div');
          box.className = 'theirs rank';
          box.append(...own);
          return box;
        });
        list.append(...boxes.reverse());
      }
    },
  },
  {
    // The same with a box for each of the two.
    name: 'apart',
    theirs: '#articles .apart',
    act: () => {
      for (const each of document.querySelectorAll('#articles dt, #articles dd')) {
        const box = document.createElement('div');
        box.className = 'theirs apart';
        each.replaceWith(box);
        box.append(each);
      }
    },
  },
  {
    // Something of its own between the two.
    name: 'between',
    theirs: '#articles .between',
    act: () => {
      for (const each of document.querySelectorAll('#articles dt')) {
        const line = document.createElement('div');
        line.className = 'theirs between';
        line.textContent = 'Relevance: 7';
        each.after(line);
      }
    },
  },
  {
    // papers.cool: the `dt` anew, with a link of its own.
    name: 'kimi',
    theirs: '#articles .kimi',
    act: () => {
      for (const each of document.querySelectorAll('#articles dt'))
        each.innerHTML += ' [<a href="#kimi" class="theirs kimi">Cool</a>]';
    },
  },
  {
    // Writes everything anew, and so copies whatever else stands there.
    name: 'anew',
    theirs: '#dlpage > .anew',
    act: () => {
      const page = document.querySelector('#dlpage');
      if (page) page.innerHTML += '<p class="theirs anew">Sorted by date</p>';
    },
  },
];
