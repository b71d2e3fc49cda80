// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = ['components/reader/paper/paper.css', 'components/out/out.css'];

it('the ways out of a paper lie below its bar, under which they scroll', () => {
  const style = document.createElement('style');
  style.textContent = sheets.map((path) => readFileSync(path, 'utf8')).join('\n');
  document.head.append(style);
  const paper = document.createElement('section');
  paper.className = 'paper';
  const [bar, out, menu] = ['div', 'div', 'div'].map((name) => document.createElement(name));
  if (!bar || !out || !menu) throw new Error('no elements');
  bar.className = 'actions';
  out.className = 'out';
  menu.className = 'ways';
  out.append(menu);
  paper.append(bar, out);
  document.body.append(paper);
  const depth = (element: Element) => Number(getComputedStyle(element).zIndex);
  expect(getComputedStyle(menu).position).toBe('absolute');
  expect(depth(menu)).toBeGreaterThan(0);
  expect(depth(bar)).toBeGreaterThan(depth(menu));
});
