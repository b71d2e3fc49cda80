import { type PaperRef, parseId, recognise } from '../../paper';
import { pointsAtPaper } from '../papers/words';

/** Values that are no list are read as one; a longer list is an index of papers whatever else it holds. */
const MOST_VALUES = 50;

/**
 * The papers that front matter says a post is about: addresses under a key that points at a paper (`paper_url`, `원문`,
 * `links: { arxiv: … }`), and bare ids under one that speaks of a paper (`arxiv_id: 2603.07001`). What another key names
 * (`baseline`, `previous`, `cover_credit`) is compared or thanked.
 */
export function readFrontPapers(values: Readonly<Record<string, unknown>>): readonly PaperRef[] {
  const found: PaperRef[] = [];
  for (const key of Object.keys(values)) {
    const refs = readValues(key, values[key]);
    if (refs.length > 0 && pointsAtOwn(key)) found.push(...refs);
  }
  return found;
}

const none: readonly PaperRef[] = [];

function readValues(key: string, value: unknown): readonly PaperRef[] {
  if (typeof value === 'string') return readValue(key, value.trim());
  if (Array.isArray(value))
    return value
      .slice(0, MOST_VALUES)
      .flatMap((each) => (typeof each === 'string' ? readValue(key, each.trim()) : []));
  if (typeof value !== 'object' || value === null) return none;
  return Object.entries(value).flatMap(([inner, each]) =>
    typeof each === 'string' && pointsAtOwn(inner) ? readValue(inner, each.trim()) : [],
  );
}

/** `paperURL`, `arxiv-id`, `original_link`, `논문 주소`. */
function pointsAtOwn(key: string): boolean {
  const words = key.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  return pointsAtPaper(words.replace(/^(?:original|external|canonical|main)(?= .)/i, ''));
}

function readValue(key: string, value: string): readonly PaperRef[] {
  if (!/\d{4}/.test(value)) return none;
  const isId = /arxiv|paper|논문|^id$/i.test(key) || /^arxiv:/i.test(value);
  const ref = /^https?:\/\//i.test(value) ? recognise(value) : isId ? parseId(value) : undefined;
  return ref ? [ref] : [];
}
