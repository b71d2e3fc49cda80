import {
  type ComponentChildren,
  type ComponentType,
  Fragment,
  isValidElement,
  type VNode,
} from 'preact';
import { type Attributes, type Frame, type FrameChild, mayHave, mayStand } from '../../core/frame';

/** Frames of views that say the same wherever they stand: they are taken as they are, and not drawn again. */
export type DrawnViews = ReadonlyMap<ComponentType<never>, Frame>;

/**
 * What a view of plain functions, without hooks, looks like: its first element as a frame. What a frame may not
 * hold is left out: an element together with what stands in it, an attribute alone. Listeners are never in it.
 */
export function toFrame(view: ComponentChildren, drawn: DrawnViews = new Map()): Frame {
  const found: FrameChild[] = [];
  read(view, found, drawn);
  const frame = found.find((child): child is Frame => typeof child !== 'string');
  if (!frame) throw new Error('a view without an element');
  return frame;
}

/** What is being made: an element's children come behind its name and attributes, in the same list. */
type Growing = (FrameChild | Attributes)[];

/** Reads a part of a view into the list in which it stands. Texts that stand side by side are one. */
function read(view: ComponentChildren, into: Growing, drawn: DrawnViews): void {
  if (typeof view === 'string' || typeof view === 'number') addText(`${view}`, into);
  else if (Array.isArray(view)) for (const each of view) read(each, into, drawn);
  else if (isValidElement(view)) readNode(view, into, drawn);
}

function addText(text: string, into: Growing): void {
  const last = into.at(-1);
  // The name of an element is followed by its attributes.
  if (typeof last === 'string') into[into.length - 1] = last + text;
  else if (text !== '') into.push(text);
}

function readNode({ type, props }: VNode<object>, into: Growing, drawn: DrawnViews): void {
  const { children } = props as { readonly children?: ComponentChildren };
  if (type === Fragment) read(children, into, drawn);
  else if (typeof type === 'function') {
    const known = drawn.get(type as ComponentType<never>);
    if (known) into.push(known);
    else read((type as (props: object) => ComponentChildren)(props), into, drawn);
  } else if (mayStand(type)) {
    const frame: Growing = [type, readAttributes(type, props)];
    read(children, frame, drawn);
    into.push(frame as unknown as Frame);
  }
}

function readAttributes(name: string, given: object): Attributes {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === 'children' || value === undefined || value === null) continue;
    const attribute = key.toLowerCase();
    // As Preact writes them: `aria-…` and `data-…` say false, others are not there.
    const isSaid = value !== false || /^(aria|data)-/.test(attribute);
    if (!isSaid || typeof value === 'function') continue;
    const text = value === true && !attribute.startsWith('aria-') ? '' : String(value);
    if (mayHave(name, attribute, text)) attributes[attribute] = text;
  }
  return attributes;
}
