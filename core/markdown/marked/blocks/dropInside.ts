import type { MarkedToken, Token, Tokens } from 'marked';

/**
 * A paragraph without its tokens where it holds nothing but links to places of the same page (`[목차로](#목차)`). A line of
 * such links among others may be a part of their sentence.
 */
export function dropInside(paragraph: Tokens.Paragraph): Tokens.Paragraph {
  const { tokens } = paragraph;
  if (!tokens.some(leadsInside) || !tokens.every(isInside)) return paragraph;
  return { ...paragraph, tokens: [] };
}

function leadsInside(generic: Token): boolean {
  const token = generic as MarkedToken;
  if (token.type === 'link') return token.href.startsWith('#');
  return (token.type === 'strong' || token.type === 'em') && token.tokens.some(leadsInside);
}

/** A link to a place of the page, or what stands between such. */
function isInside(generic: Token): boolean {
  const token = generic as MarkedToken;
  if (token.type === 'br') return true;
  if (token.type === 'text') return !/[\p{L}\p{N}]/u.test(token.text);
  if (token.type === 'strong' || token.type === 'em') return token.tokens.every(isInside);
  return leadsInside(token);
}
