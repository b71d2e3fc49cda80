/** A footnote as it is written: `[^name]: text`, without the name and the indent of what follows. */
export type WrittenNote = { readonly raw: string; readonly text: string; readonly name: string };

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

/** The `^[text]` that a text begins with. */
export function findInlineNote(src: string): string | undefined {
  return /^\^\[(?:\\.|[^[\]\\\n]|\[[^[\]\n]{0,500}\]){1,1000}\]/.exec(src)?.[0];
}
