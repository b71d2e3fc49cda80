import { findFigures } from '../figures';
import { type Frame, type FrameChild, isFormulaElement } from '../frame';
import { readContext } from './readContext';
import { writeWanted } from './wanted';

/** What goes on in the line that it stands in; all else begins one of its own. */
const INLINE = new Set(['strong', 'em', 'span', 'br', 'code', 'del', 'a', 'math']);
/** What is not read: code, what no longer holds, and links, in which no other press may stand. */
const SILENT = new Set(['pre', 'code', 'del', 'a']);
/** Stands in a line for what is not read. */
const NOTHING = '\ufffc';

/** A figure of a line: where it stands, and what is written of it. */
type Mark = { readonly start: number; readonly end: number; readonly wanted: string };
/** How far a line has been gone through. */
type Place = { at: number };

/**
 * A frame of texts → the same with each figure in a `span.figure`, whose `data-figure` is what `readWanted` reads. A frame in
 * which there is none is given back as it is, and so is every part of one.
 */
export function markFigures(frame: Frame): Frame {
  const [name, attributes, ...children] = frame;
  if (SILENT.has(name) || isFormulaElement(name)) return frame;
  const marked: FrameChild[] = [];
  let line: FrameChild[] = [];
  const endLine = () => {
    marked.push(...markLine(line));
    line = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || INLINE.has(child[0])) line.push(child);
    else {
      endLine();
      marked.push(markFigures(child));
    }
  }
  endLine();
  const isSame =
    marked.length === children.length && marked.every((one, at) => one === children[at]);
  return isSame ? frame : [name, attributes, ...marked];
}

function markLine(line: readonly FrameChild[]): readonly FrameChild[] {
  if (line.length === 0) return line;
  const text = line.map(writeText).join('');
  const marks = findFigures(text)
    .filter(({ isBare }) => !isBare)
    .map((figure) => {
      const wanted = writeWanted({ figure, context: readContext(text, figure) });
      return { start: figure.start, end: figure.end, wanted };
    });
  if (marks.length === 0) return line;
  const place: Place = { at: 0 };
  return line.flatMap((child) => markChild(child, marks, place));
}

function markChild(child: FrameChild, marks: readonly Mark[], place: Place): readonly FrameChild[] {
  const start = place.at;
  const end = start + writeText(child).length;
  place.at = end;
  const own = marks.filter((mark) => start <= mark.start && mark.start < end);
  const [first] = own;
  if (!first) return [child];
  if (typeof child === 'string') return cutText(child, own, start);
  const [name, attributes, ...children] = child;
  // A formula is one sign: what it says stands around it whole.
  if (isFormulaElement(name)) return [wrap(child, first)];
  const inner: Place = { at: start };
  return [[name, attributes, ...children.flatMap((each) => markChild(each, marks, inner))]];
}

/** A text with its figures apart; what goes on in the next one, bold or not, is marked in the first. */
function cutText(text: string, marks: readonly Mark[], offset: number): readonly FrameChild[] {
  const parts: FrameChild[] = [];
  let read = 0;
  for (const mark of marks) {
    const [start, end] = [mark.start - offset, Math.min(mark.end - offset, text.length)];
    if (start < read) continue;
    if (start > read) parts.push(text.slice(read, start));
    parts.push(wrap(text.slice(start, end), mark));
    read = end;
  }
  if (read < text.length) parts.push(text.slice(read));
  return parts;
}

function wrap(child: FrameChild, { wanted }: Mark): Frame {
  return ['span', { class: 'figure', 'data-figure': wanted }, child];
}

/** What is read of a part of a line, in as many signs as it takes there. */
function writeText(child: FrameChild): string {
  if (typeof child === 'string') return child;
  const [name, , ...children] = child;
  if (SILENT.has(name)) return NOTHING;
  if (name === 'br') return '\n';
  const [first, ...others] = children.map(writeText);
  // Else 10⁴ would be 104.
  if (name === 'msup') return `${first}^${others.join('')}`;
  return name === 'msub' ? `${first}_${others.join('')}` : [first, ...others].join('');
}
