/** What stands before a text's first element is looked for so far, in letters. */
const NEAR = 50_000;

const comment = '<!--(?:(?!-->)[\\s\\S])*-->';
const quoted = '"[^"]*"|\'[^\']*\'';
const doctype = `<!DOCTYPE(?:[^>["'<]|${quoted})*(?:\\[(?:[^\\]"'<]|<(?!!--)|${comment}|${quoted})*\\]\\s*)?>`;
/** Declarations, comments, and a document type with what it declares. */
const prolog = new RegExp(
  `^\\uFEFF?(?:\\s|<\\?(?:(?!\\?>)[\\s\\S])*\\?>|${comment}|${doctype})*`,
  'i',
);

/** The name of a text's first element in lower case without its prefix (`feed`, `html`); undefined for other text. */
export function readRoot(text: string): string | undefined {
  const start = text.slice(0, NEAR);
  const before = prolog.exec(start)?.[0] ?? '';
  const name = /^<(?:\w+:)?([a-z][\w.-]*)/i.exec(start.slice(before.length))?.[1];
  return name?.toLowerCase();
}

/** Where the document type of a text stands; of no length without one. */
export function findDoctype(text: string): { readonly at: number; readonly end: number } {
  const before = prolog.exec(text.slice(0, NEAR))?.[0] ?? '';
  const found = new RegExp(`(?:${comment})|(${doctype})`, 'gi');
  for (const { 1: whole, index } of before.matchAll(found))
    if (whole !== undefined) return { at: index, end: index + whole.length };
  return { at: 0, end: 0 };
}
