import { Parser } from 'htmlparser2';
import { Failure } from '../../../failure';

/** No feed is nested as deep as this; the parser's time grows with every open element. */
const deepest = 200;
/** An element that must be closed where it is; in the others people forget tags of HTML. */
const frame = /^(?:\w+:)?(?:rss|channel|item|rdf|feed|entry)$/i;

/**
 * Throws `Failure` for XML that nobody should read: `cut-short` when it ends before its first element does,
 * `malformed` when its frame is broken or it is nested beyond all sense.
 */
export function checkXml(text: string, url: string): void {
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
