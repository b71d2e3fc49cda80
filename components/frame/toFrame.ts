import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import { type Attributes, type Frame, type FrameChild, mayHave, mayStand } from '../../core/frame';

/**
 * What a view of plain functions, without hooks, looks like: its first element as a frame. What a frame may not
 * hold is left out: an element together with what stands in it, an attribute alone. Listeners are never in it.
 */
export function toFrame(view: ComponentChildren): Frame {
  const [frame] = read(view).filter((child): child is Frame => typeof child !== 'string');
  if (!frame) throw new Error('a view without an element');
  return frame;
}

function read(view: ComponentChildren): FrameChild[] {
  if (Array.isArray(view)) return join(view.flatMap(read));
  if (typeof view === 'string' || typeof view === 'number') return view === '' ? [] : [`${view}`];
  return isValidElement(view) ? readNode(view) : [];
}

function readNode({ type, props }: VNode<object>): FrameChild[] {
  const { children, ...given }: { children?: ComponentChildren } = props;
  if (type === Fragment) return read(children);
  if (typeof type === 'function')
    return read((type as (props: object) => ComponentChildren)(props));
  if (!mayStand(type)) return [];
  return [[type, readAttributes(type, given), ...read(children)]];
}

function readAttributes(name: string, given: object): Attributes {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    const attribute = key.toLowerCase();
    // As Preact writes them: `aria-…` and `data-…` say false, others are not there.
    const isSaid = value !== false || /^(aria|data)-/.test(attribute);
    if (value === undefined || value === null || !isSaid || typeof value === 'function') continue;
    const text = value === true && !attribute.startsWith('aria-') ? '' : String(value);
    if (mayHave(name, attribute, text)) attributes[attribute] = text;
  }
  return attributes;
}

/** Texts that stand side by side are one. */
function join(children: readonly FrameChild[]): FrameChild[] {
  const joined: FrameChild[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}
