import { decodeEntities } from '../../../markdown/entities';

/** Texts by the names that a document type declares for them (`<!ENTITY name "text">`). */
export type Entities = ReadonlyMap<string, string>;

const comment = /<!--(?:(?!-->)[\s\S])*-->/g;
const declaration = /<!ENTITY\s+([A-Za-z_][\w.-]{0,99})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const reference = /&([A-Za-z_][\w.-]{0,99});/g;
/** XML's own mean what they mean. */
const own: ReadonlySet<string> = new Set(['lt', 'gt', 'amp', 'quot', 'apos']);
const MOST = 500;
/** A longer text is no abbreviation but grows to be a burden. */
const LONGEST = 1000;

/**
 * The entities that a document type declares with their texts (XML 1.0, 4.2), those in them put in. One from elsewhere
 * (`SYSTEM`) is never had, and one that holds itself or grows beyond measure is none.
 */
export function readEntities(doctype: string): Entities {
  const declared = new Map<string, string>();
  for (const [, name = '', double, single = ''] of doctype
    .replace(comment, '')
    .matchAll(declaration)) {
    if (declared.size >= MOST) break;
    // The first of two counts.
    if (!own.has(name) && !declared.has(name)) declared.set(name, double ?? single);
  }
  const known = new Map<string, string | undefined>();
  const expand = (name: string): string | undefined => {
    if (known.has(name)) return known.get(name);
    // What it holds may hold itself.
    known.set(name, undefined);
    let text: string | undefined = declared.get(name);
    if (text !== undefined && text.length <= LONGEST) {
      let left = LONGEST;
      text = text.replace(reference, (whole, inner: string) => {
        if (!declared.has(inner) || left < 0) return whole;
        const put = expand(inner);
        left -= put?.length ?? LONGEST + 1;
        return put ?? whole;
      });
      known.set(name, left < 0 || text.length > LONGEST ? undefined : text);
    }
    return known.get(name);
  };
  const entities = new Map<string, string>();
  for (const name of declared.keys()) {
    const text = expand(name);
    if (text !== undefined) entities.set(name, decodeEntities(text));
  }
  return entities;
}

/**
 * Puts the texts of entities in the place of their names, as text alone, until all that was put in is as long as `room`
 * letters; what is no name of theirs stays.
 */
export function startReplacing(entities: Entities, room: number): (text: string) => string {
  let left = room;
  return (text) =>
    entities.size === 0
      ? text
      : text.replace(reference, (whole, name: string) => {
          const put = entities.get(name);
          if (put === undefined || put.length > left) return whole;
          left -= put.length;
          return put
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('"', '&quot;');
        });
}
