import { Parser } from 'htmlparser2';
import { Failure } from '../../failure';

/** No feed is nested as deep as this; the parser's time grows with every open element. */
const deepest = 200;
/** An element that must be closed where it is; in the others people forget tags of HTML. */
const frame = /^(?:\w+:)?(?:rss|channel|item|rdf|feed|entry)$/i;

/** What comes before the first element: declarations, comments, and a document type with what it declares. */
const prolog =
  /^\uFEFF?(?:\s|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The name of a text's first element in lower case without its prefix (`feed`, `html`); undefined for other text. */
export function readRoot(text: string): string | undefined {
  const start = text.slice(0, 50_000);
  const before = prolog.exec(start)?.[0] ?? '';
  const name = /^<(?:\w+:)?([a-z][\w.-]*)/i.exec(start.slice(before.length))?.[1];
  return name?.toLowerCase();
}

/**
 * Throws `Failure` for XML that nobody should read: `cut-short` when it ends before its first element does,
 * `malformed` when its frame is broken, it is nested beyond all sense, or declares entities of its own.
 */
export function checkXml(text: string, url: string): void {
  if (/<!ENTITY/i.test(prolog.exec(text.slice(0, 50_000))?.[0] ?? ''))
    throw new Failure('malformed', `${url}: declares entities`);
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (open.length > deepest) throw new Failure('malformed', `${url}: nested too deep`);
      },
      onclosetag(name, isImplied) {
        open.pop();
        if (isImplied && frame.test(name))
          throw new Failure('malformed', `${url}: <${name}> is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (open.length > 0 || !text.trimEnd().endsWith('>'))
    throw new Failure('cut-short', `${url}: <${open.at(-1)}> is not closed`);
}
