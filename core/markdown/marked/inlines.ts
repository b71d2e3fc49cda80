import type { MarkedToken, Token, Tokens } from 'marked';
import type { Inline } from '../../tree';
import { joinTexts } from '../../tree/inlines';
import { allowAddress } from '../address';
import { decodeCharacters, decodeEntities } from '../entities';
import { lowerInlines } from '../lower/inlines';
import { pairTags, type TagPiece } from '../lower/pair';
import { linkPicture } from '../lower/picture';
import { readTag } from '../lower/tags';
import type { OwnToken } from './tokens';

/** marked's inline tokens as mdast nodes. */
export function readInlines(tokens: readonly Token[] | undefined): readonly Inline[] {
  const [only] = tokens ?? [];
  if (!tokens || !only) return [];
  // Nearly every Korean paragraph is one text.
  if (tokens.length === 1 && only.type === 'text') return readToken(only);
  if (!tokens.some((token) => token.type === 'html')) {
    const nodes: Inline[] = [];
    for (const token of tokens) for (const node of readToken(token)) nodes.push(node);
    return joinTexts(nodes);
  }
  const pieces = tokens.flatMap((token): TagPiece<Inline>[] => {
    const tag = token.type === 'html' ? readTag(token.raw) : undefined;
    if (tag) return [{ kind: 'tag', tag, line: 0 }];
    return readToken(token).map((node) => ({ kind: 'node', node, line: 0 }));
  });
  return joinTexts(lowerInlines(pairTags(pieces)));
}

function readToken(generic: Token): readonly Inline[] {
  const token = generic as MarkedToken;
  switch (token.type) {
    case 'text':
      return [{ type: 'text', value: decodeCharacters(token.text) }];
    case 'escape':
      return readMarked(token);
    case 'strong':
      return [{ type: 'strong', children: readInlines(token.tokens) }];
    case 'em':
      return [{ type: 'emphasis', children: readInlines(token.tokens) }];
    case 'codespan':
      return [{ type: 'inlineCode', value: token.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'link':
      return readLink(token);
    case 'image':
      return linkPicture(token.href, decodeEntities(token.text));
    default:
      return [{ type: 'text', value: token.raw }];
  }
}

function readMarked({ text, tex, around = [], inside }: OwnToken): readonly Inline[] {
  if (tex !== undefined) return [{ type: 'inlineMath', value: tex }];
  if (!inside) return [{ type: 'text', value: text }];
  return around.reduceRight((children, type) => [{ type, children }], readInlines(inside));
}

function readLink(token: Tokens.Link): readonly Inline[] {
  const url = allowAddress(decodeEntities(token.href));
  const children = readInlines(token.tokens);
  if (url)
    return [
      {
        type: 'link',
        url,
        children: children.length > 0 ? children : [{ type: 'text', value: url }],
      },
    ];
  // `[용어](설명)` is a gloss and no link; an address that may not be followed leaves its text.
  if (/[:/.#?&=@%]/.test(token.href) || token.href === '') return children;
  return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: `](${token.href})` }];
}
