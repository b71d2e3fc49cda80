import { readPageAbstract } from '../readText';

/** The offer's frame with how many characters the abstract has, in the place that it has for that. */
export function drawOffer(frame: unknown): unknown {
  const { abstract } = readPageAbstract();
  return fill(frame, abstract.length.toLocaleString());
}

function fill(frame: unknown, count: string): unknown {
  if (!Array.isArray(frame)) return frame;
  const [name, attributes, ...children] = frame;
  const words: unknown = attributes?.['data-count'];
  if (typeof words === 'string') return [name, {}, ` · ${words.replace('$1', count)}`];
  return [name, attributes, ...children.map((child) => fill(child, count))];
}
