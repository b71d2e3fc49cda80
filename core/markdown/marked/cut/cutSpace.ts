import type { Tokens } from 'marked';

/** The blank lines that a text begins with, however many. */
export function cutSpace(src: string): Tokens.Space | undefined {
  if (src[0] === '\n' && !' \t\n'.includes(src[1] ?? '.')) return { type: 'space', raw: '\n' };
  const text = src.search(/[^ \t\n]/);
  const raw = text < 0 ? src : src.slice(0, src.lastIndexOf('\n', text) + 1);
  return raw === '' ? undefined : { type: 'space', raw };
}
