/** The parts of an abstract page beside which a panel can stand, the best first: where it goes, and how to cut the part out. */
export const anchors: readonly (readonly [place: string, cut: (page: string) => string])[] = [
  [
    'abstract',
    (page) =>
      page.replace(/<blockquote class="abstract[\s\S]*?<\/blockquote>/, '<p>An abstract.</p>'),
  ],
  ['full-text', (page) => page.replace('class="full-text"', 'class="links"')],
  ['labs', (page) => page.replace('id="labstabs"', 'id="tabs"')],
  ['outer', (page) => page.replace('id="abs-outer"', 'id="paper"')],
];

/** Pages that move or rewrite what the panel stands beside while it comes, as scripts right after the abstract. */
export const movingPages: readonly (readonly [what: string, script: string])[] = [
  ['moves the abstract to the end of the page', `document.body.append(abstract())`],
  [
    'moves the abstract up and down on each frame',
    `let left = 20; const move = () => { const one = abstract(); if (!one || !left--) return;
    if (left % 2) one.parentNode.prepend(one); else one.parentNode.append(one); requestAnimationFrame(move) };
    requestAnimationFrame(move)`,
  ],
  [
    'puts a copy of the abstract in its place',
    `queueMicrotask(() => abstract().replaceWith(abstract().cloneNode(true)))`,
  ],
  [
    'wraps the abstract into a box of its own',
    `setTimeout(() => { const box = document.createElement('div'); box.id = 'box';
    abstract().replaceWith(box); box.append(document.createElement('i')) })`,
  ],
  [
    'typesets its formulas, as MathJax does',
    `addEventListener('DOMContentLoaded', () => { for (const each of document.querySelectorAll('.mathjax')) {
      for (const text of [...each.childNodes]) if (text.nodeType === 3) {
        const math = document.createElement('mjx-container'); math.textContent = text.data; text.replaceWith(math) } } })`,
  ],
  [
    'writes its column anew',
    `addEventListener('DOMContentLoaded', () => { const column = document.querySelector('#content-inner');
    column.innerHTML = column.innerHTML })`,
  ],
  [
    'takes its column away and brings it back later',
    `addEventListener('DOMContentLoaded', () => { const column = document.querySelector('#content-inner');
    const place = column.parentNode; column.remove(); setTimeout(() => place.append(column), 100) })`,
  ],
];
