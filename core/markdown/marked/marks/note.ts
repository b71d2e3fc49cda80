/** A footnote as it is written: `[^name]: text`, without the name and the indent of what follows. */
type WrittenNote = { readonly raw: string; readonly text: string; readonly name: string };

const opening = /^ {0,3}\[\^([^\]\s[]{1,100})(?<!\\)\]:[ \t]*/;
const next = /^ {0,3}(?:\[\^[^\]\s[]{1,100}(?<!\\)\]:|#{1,6}[ \t]|```|~~~|(?:[-*_][ \t]*){3,}$)/;

/** The footnote that a text begins with: the lines up to a blank one, and below that those that are indented. */
export function findNote(src: string): WrittenNote | undefined {
  if (src[0] !== ' ' && src[1] !== '^') return undefined;
  const [open, name] = opening.exec(src) ?? [];
  if (open === undefined || name === undefined) return undefined;
  const lines: string[] = [];
  let end = open.length;
  let isBlank = false;
  for (let at = open.length; at < src.length; ) {
    const stop = src.indexOf('\n', at);
    const after = stop < 0 ? src.length : stop + 1;
    const line = src.slice(at, stop < 0 ? undefined : stop);
    const isIndented = /^(?: {2,}|\t)/.test(line);
    if (line.trim() === '') isBlank = true;
    else if (lines.length > 0 && !isIndented && (isBlank || next.test(line))) break;
    else {
      if (isBlank) lines.push('');
      isBlank = false;
      lines.push(lines.length > 0 ? line.replace(/^(?: {1,4}|\t)/, '') : line);
      end = after;
    }
    at = after;
    if (lines.length === 0) break;
  }
  return { raw: src.slice(0, end), text: lines.join('\n'), name };
}

/** A sentence, an address or a word in Hangul; what else stands there is an index or an interval. */
const says = /[\u3131-\u318e\uac00-\ud7a3]|https?:|[A-Za-z]{2}[.,:;]?\s{1,9}[A-Za-z]{2}/;

/** The `^[text]` that a text begins with; `x^[n]` and `x^[0, 1]` are none. */
export function findInlineNote(src: string): string | undefined {
  const raw = /^\^\[(?:\\.|[^[\]\\\n]|\[[^[\]\n]{0,500}\]){1,1000}\]/.exec(src)?.[0];
  return raw !== undefined && says.test(raw) ? raw : undefined;
}
