/** What stands between angles in a text of XML; `kind` is verbatim where no sign means anything, as in a comment. */
export type Markup = {
  readonly kind: 'tag' | 'verbatim' | 'text';
  readonly at: number;
  readonly end: number;
};

const opening = /<\/?[A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*/y;
const attribute = /\s*[^\s"'<>/=]+(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s"'=<>]+))?/y;
const closing = /\s*\/?>/y;
/** No tag has as many. */
const MOST_ATTRIBUTES = 100;
/** No instruction is longer; XML's own are short. */
const LONGEST_INSTRUCTION = 2000;
/** What no attribute holds: the quotation that was to end before it is not closed. */
const frame =
  /<\/?(?:\w+:)?(?:rss|channel|item|rdf|feed|entry|title|link|guid|id|description|summary|content|encoded|pubdate|updated|published)[\s>]/i;

/**
 * Goes through a text of XML once: tags, what is verbatim (comments, CDATA, instructions), and as `text` each `<` that begins
 * none of these, as a writer's own sign does (`p<0.05`). What nothing closes goes on to the text's end.
 */
export function* findMarkup(text: string): Generator<Markup> {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const markup = readMarkup(text, at);
    yield markup;
    at = text.indexOf('<', markup.end);
  }
}

function readMarkup(text: string, at: number): Markup {
  if (text.startsWith('<!--', at)) return verbatim(text, at, '-->');
  if (text.startsWith('<![CDATA[', at)) return verbatim(text, at, ']]>');
  const end = text.startsWith('<?', at) ? findInstruction(text, at) : findTag(text, at);
  if (end === undefined) return { kind: 'text', at, end: at + 1 };
  return { kind: text[at + 1] === '?' ? 'verbatim' : 'tag', at, end };
}

function verbatim(text: string, at: number, close: string): Markup {
  const end = text.indexOf(close, at);
  return { kind: 'verbatim', at, end: end < 0 ? text.length : end + close.length };
}

/** `<?php if (a < b)` in a title is the writer's. */
function findInstruction(text: string, at: number): number | undefined {
  const found = /^<\?[\w:-][^<]*?\?>/.exec(text.slice(at, at + LONGEST_INSTRUCTION))?.[0];
  return found === undefined ? undefined : at + found.length;
}

function findTag(text: string, at: number): number | undefined {
  opening.lastIndex = at;
  if (!opening.test(text)) return undefined;
  let end = opening.lastIndex;
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
    attribute.lastIndex = end;
    const [whole, double = '', single = ''] = attribute.exec(text) ?? [];
    if (whole === undefined || frame.test(double) || frame.test(single)) break;
    end += whole.length;
  }
  closing.lastIndex = end;
  return closing.test(text) ? closing.lastIndex : undefined;
}
