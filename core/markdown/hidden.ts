import { Skipper, skippedMarks } from './dialects/rule/skipper';
import { comments } from './hidden/comments';

/** Begins a comment of some dialect, perhaps; most posts hold none of these. */
export const hidesPerhaps =
  /<!-|<(?:script|style|template|noscript)[\s>]|%%|\{%|\{\{|\{\s{0,9}\/\*|\{#[\s-]|\{::|\{>>|\]:[ \t]{0,9}[#<]/;
const marks = new RegExp(
  [...skippedMarks, ...comments.map(({ open }) => open)]
    .map((mark) => `(${mark.source})`)
    .join('|'),
  'gm',
);

/** A comment of an engine that knows no formulas, or of HTML. */
const hidesInFormula = /<!--|\{%|\{\{[<%]?-?\s{0,9}\/\*/;

/**
 * A Markdown text without what its writer hid: comments of HTML, Obsidian, Liquid, Hugo, Nunjucks, Handlebars, MDX, kramdown
 * and CriticMarkup, and link definitions that are one (`core/markdown/hidden/comments.ts`). What stands in code or in a
 * formula stays, and so does a comment that nothing closes, since nobody can tell where it was to end. Every line keeps its
 * number. Its time grows with the text's length and nothing else.
 */
export function withoutHidden(text: string): string {
  if (!hidesPerhaps.test(text)) return text;
  const verbatim = new Skipper(text);
  const unclosed = new Set<number>();
  let shown = '';
  let kept = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [whole, ...kinds] = found;
    const kind = kinds.findIndex((part) => part !== undefined);
    const comment = comments[kind - skippedMarks.length];
    if (!comment) {
      const end = verbatim.skip(kind, found.index, whole);
      const hides = kind === 0 && hidesInFormula.test(text.slice(found.index, end));
      marks.lastIndex = hides ? found.index + whole.length : Math.max(end, found.index + 1);
      continue;
    }
    const end = unclosed.has(kind) ? undefined : comment.findEnd(text, found.index, whole);
    if (end === 'never') unclosed.add(kind);
    if (end === undefined || end === 'never') {
      marks.lastIndex = found.index + Math.max(whole.length, 1);
      continue;
    }
    if (!comment.isLiteral) {
      const start = found.index + (/^[ \t>]*/.exec(comment.isLine ? whole : '')?.[0].length ?? 0);
      shown += text.slice(kept, start) + writeGap(text, start, end);
      kept = end;
    }
    marks.lastIndex = Math.max(end, found.index + 1);
  }
  return shown + text.slice(kept);
}

/**
 * What stands in a comment's place: its line breaks. One of HTML that stands alone between blank lines also keeps two
 * lists apart, as CommonMark has it, and leaves its signs.
 */
function writeGap(text: string, start: number, end: number): string {
  const breaks = text.slice(start, end).replace(/[^\n]+/g, '');
  const standsAlone =
    text.startsWith('<!--', start) &&
    /(?:^|\n[ \t]{0,9}\n)$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[ \t]{0,9}(?:$|\n[ \t]{0,9}(?:$|\n))/.test(text.slice(end, end + 24));
  return standsAlone ? `<!---->${breaks}` : breaks;
}
