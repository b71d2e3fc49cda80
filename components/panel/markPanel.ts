import { markFigures } from '../../core/figures/markFrame';
import type { Attributes, Frame, FrameChild } from '../../core/frame';

/**
 * A panel's frame with the figures of its summary marked, and where it has any with the `line` of the foot that counts them. A
 * figure of the gist that the sections say too is told to be said again: it is one, not two.
 */
export function markPanel(panel: Frame, line: Frame): Frame {
  const body = panel.findIndex((child) => hasClass(child, 'body'));
  const told = panel[body];
  if (!Array.isArray(told)) return panel;
  const marked = markFigures(told as unknown as Frame);
  if (marked === told) return panel;
  return mapChildren(panel, (child) => {
    if (child === told) return markAgain(marked);
    return isElement(child) && child[0] === 'footer' ? addFirst(child, line) : child;
  });
}

function markAgain(body: Frame): Frame {
  const said = new Set<string>();
  const collect = (child: FrameChild) => {
    if (!isElement(child)) return;
    const [, { 'data-figure': figure }, ...children] = child;
    if (figure !== undefined) said.add(figure);
    children.forEach(collect);
  };
  const tell = (child: FrameChild): FrameChild => {
    if (!isElement(child)) return child;
    const [name, attributes, ...children] = child;
    const isAgain = said.has(attributes['data-figure'] ?? '');
    return [
      name,
      isAgain ? { ...attributes, 'data-again': '' } : attributes,
      ...children.map(tell),
    ];
  };
  for (const child of body.slice(2)) if (hasClass(child, 'sections')) collect(child as FrameChild);
  return mapChildren(body, (child) => (hasClass(child, 'gist') ? tell(child) : child));
}

function mapChildren(frame: Frame, change: (child: FrameChild) => FrameChild): Frame {
  const [name, attributes, ...children] = frame;
  return [name, attributes, ...children.map(change)];
}

function addFirst([name, attributes, ...children]: Frame, first: Frame): Frame {
  return [name, attributes, first, ...children];
}

function isElement(child: FrameChild): child is Frame {
  return typeof child !== 'string';
}

function hasClass(child: FrameChild | Attributes, name: string): boolean {
  return Array.isArray(child) && child[1].class === name;
}
