import { type PaperRef, parseId, recognise } from '../../paper';
import { namesRelated } from '../papers/words';

/** Values that are no list are read as one; a longer list is an index of papers whatever else it holds. */
const MOST_VALUES = 50;

/**
 * The papers that front matter says a post is about: addresses of papers under any key, and bare ids under one that
 * speaks of a paper (`arxiv_id: 2603.07001`). Keys of related papers name none.
 */
export function readFrontPapers(values: Readonly<Record<string, unknown>>): readonly PaperRef[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (namesRelated(key.replace(/[_-]/g, ' '))) return [];
    const listed = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
    return listed.flatMap((each) => (typeof each === 'string' ? readValue(key, each.trim()) : []));
  });
}

function readValue(key: string, value: string): readonly PaperRef[] {
  const isId = /arxiv|paper|논문|^id$/i.test(key) || /^arxiv:/i.test(value);
  const ref = /^https?:\/\//i.test(value) ? recognise(value) : isId ? parseId(value) : undefined;
  return ref ? [ref] : [];
}
