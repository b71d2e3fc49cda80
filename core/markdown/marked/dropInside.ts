import type { MarkedToken, Token, Tokens } from 'marked';

/** A line's tokens, and the break behind it. */
type Line = { readonly tokens: Token[]; end?: Token };

/** A paragraph without the lines that hold nothing but links to places of the same page (`[목차로](#목차)`). */
export function dropInside(paragraph: Tokens.Paragraph): Tokens.Paragraph {
  if (!paragraph.tokens.some(leadsInside)) return paragraph;
  const lines = cutLines(paragraph.tokens);
  const kept = lines.filter(({ tokens }) => !tokens.some(leadsInside) || !tokens.every(isInside));
  if (kept.length === lines.length) return paragraph;
  const tokens = kept.flatMap((line) => (line.end ? [...line.tokens, line.end] : line.tokens));
  return { ...paragraph, tokens };
}

function cutLines(tokens: readonly Token[]): readonly Line[] {
  let last: Line = { tokens: [] };
  const lines = [last];
  const end = (token: Token) => {
    last.end = token;
    last = { tokens: [] };
    lines.push(last);
  };
  for (const generic of tokens) {
    const token = generic as MarkedToken;
    if (token.type === 'br') end(token);
    else if (token.type !== 'text') last.tokens.push(token);
    else {
      for (const [at, text] of token.text.split('\n').entries()) {
        if (at > 0) end({ type: 'text', raw: '\n', text: '\n' });
        if (text !== '') last.tokens.push({ type: 'text', raw: text, text });
      }
    }
  }
  return lines;
}

function leadsInside(generic: Token): boolean {
  const token = generic as MarkedToken;
  if (token.type === 'link') return token.href.startsWith('#');
  return (token.type === 'strong' || token.type === 'em') && token.tokens.some(leadsInside);
}

/** A link to a place of the page, or what stands between such. */
function isInside(generic: Token): boolean {
  const token = generic as MarkedToken;
  if (token.type === 'text') return !/[\p{L}\p{N}]/u.test(token.text);
  if (token.type === 'strong' || token.type === 'em') return token.tokens.every(isInside);
  return leadsInside(token);
}
