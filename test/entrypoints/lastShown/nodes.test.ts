// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copyNodes, drawNodes } from '../../../entrypoints/lastShown/nodes';

function put(...nodes: readonly (Element | string)[]): HTMLElement {
  const parent = document.createElement('div');
  parent.append(...nodes);
  return parent;
}

describe('what was shown', () => {
  it('is drawn as it stood, with its drawings and without what hears presses', () => {
    const row = document.createElement('li');
    row.className = 'row unread';
    row.append('안 읽음 ', document.createElement('b'));
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    row.append(svg);
    row.onclick = () => undefined;
    const again = put(...drawNodes(JSON.parse(JSON.stringify(copyNodes(put(row))))));
    expect(again.firstElementChild?.outerHTML).toBe(row.outerHTML);
    expect(again.querySelector('svg')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('is kept without what is not on the list', () => {
    const image = document.createElement('img');
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:alert(1)');
    link.setAttribute('onclick', 'alert(1)');
    link.setAttribute('style', 'color: red');
    link.append('갈 곳');
    expect(copyNodes(put(image, link))).toEqual([['a', {}, '갈 곳']]);
  });

  it.each([
    ['no list', { a: 1 }],
    ['no element', [3]],
    ['another element', [['script', {}, 'alert(1)']]],
    ['a style', [['p', { style: 'position: fixed' }]]],
    ['a listener', [['p', { onclick: 'alert(1)' }]]],
    ['an address that runs', [['a', { href: 'javascript:alert(1)' }]]],
    ['an attribute that is no text', [['p', { id: 3 }]]],
    ['no attributes', [['p', 'x']]],
    ['what is deeper than the popup', nest(60)],
  ])('is not drawn where it is %s', (_what, drawn) => {
    expect(() => drawNodes(drawn)).toThrow('nothing that was shown');
  });
});

function nest(depth: number): unknown {
  return depth === 0 ? [] : [['div', {}, ...(nest(depth - 1) as unknown[])]];
}
