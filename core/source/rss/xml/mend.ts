import { readEntities, startReplacing } from './entities';
import { findMarkup } from './markup';
import { findDoctype } from './prolog';

/** Entities may add so many letters to a short text; a long one may grow by its own length. */
const ROOM = 10_000;

/**
 * A text of XML with what XML does not allow in it said as XML says it: a `<` that begins no tag, also in an attribute, is
 * `&lt;`, and an entity that the text itself declares is its text. What is well-formed stays, and so does every line's number.
 */
export function mendXml(text: string): string {
  const { at, end } = findDoctype(text);
  const replace = startReplacing(readEntities(text.slice(at, end)), Math.max(ROOM, text.length));
  const rest = text.slice(0, at) + text.slice(at, end).replace(/[^\n]+/g, '') + text.slice(end);
  let mended = '';
  let kept = 0;
  for (const markup of findMarkup(rest)) {
    mended += replace(rest.slice(kept, markup.at));
    const raw = rest.slice(markup.at, markup.end);
    mended += markup.kind === 'verbatim' ? raw : writeTag(replace(raw), markup.kind === 'text');
    kept = markup.end;
  }
  return mended + replace(rest.slice(kept));
}

function writeTag(raw: string, isText: boolean): string {
  return (isText ? '&lt;' : '<') + raw.slice(1).replaceAll('<', '&lt;');
}
