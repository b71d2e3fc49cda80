import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';

const list = '<dl><div><dt>목표</dt><dd>글</dd></div></dl>';

it.each([
  ['components/sidepanel/sidepanel.css', 'sidepanel'],
  ['components/popup/styles/whole.css', 'whole'],
])(
  'by %s an introduction goes without its name only where it begins with names of its own',
  (sheet, room) => {
    const hides = /^(.*introduction.* > h3) \{\s*position: absolute;\s*clip-path/m;
    const [, selector = ''] = hides.exec(readFileSync(sheet, 'utf8')) ?? [];
    const isHidden = (text: string) => {
      const { document } = parseHTML(
        `<div class="${room}"><div class="section introduction"><h3>Introduction</h3><div class="text">${text}</div></div></div>`,
      );
      return document.querySelector(selector) !== null;
    };
    expect(isHidden(list)).toBe(true);
    expect(isHidden(`${list}<p>글</p>`)).toBe(true);
    expect(isHidden(`<p>글</p>${list}`)).toBe(false);
    expect(isHidden(`<ul><li>글${list}</li></ul>`)).toBe(false);
    expect(isHidden('<p>글</p>')).toBe(false);
  },
);
