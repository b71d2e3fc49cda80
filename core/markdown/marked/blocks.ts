import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Heading, Inline, List } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { lowerBlocks, withoutHeading } from '../lower/blocks';
import { pairTags, type TagPiece } from '../lower/pair';
import { cutTags } from '../lower/tags';
import type { Placed } from '../node';
import type { Footnotes } from '../notes';
import { countItems, countLines } from './blocks/countLines';
import { readDefinition } from './blocks/definition';
import { dropInside } from './blocks/dropInside';
import { readCode, readParagraph, readTable } from './blocks/leaf';
import { showNote } from './blocks/showNote';
import { startHtml } from './blocks/startHtml';
import { joinBlocks } from './cut/joinBlocks';
import { readInlines } from './inlines';
import type { Lexed } from './lexer';
import type { Note } from './tokens';

/** marked's block tokens as mdast nodes with their lines; `line` is that of the first token. */
export function readBlocks(tokens: readonly Token[], line: number): readonly Placed[] {
  const read = joinBlocks(tokens as readonly MarkedToken[]);
  if (!read.some(isHtml)) return placeNodes(read, line);
  return lowerBlocks(pairTags(cutPieces(read, line)));
}

/** The same for a place that holds no heading, and needs no lines. */
function readNested(tokens: readonly Token[]): readonly Block[] {
  const [only] = tokens as readonly MarkedToken[];
  // Nearly every item is one line.
  if (only?.type === 'paragraph' && tokens.length === 1) {
    const node = readParagraph(only);
    return node ? [node] : [];
  }
  const read = joinBlocks(tokens as readonly MarkedToken[]);
  if (read.some(isHtml)) return lowerBlocks(pairTags(cutPieces(read, 0))).map(withoutHeading);
  const blocks: Block[] = [];
  for (const token of read) {
    const node = readBlock(token);
    if (node) blocks.push(withoutHeading({ node }));
  }
  return blocks;
}

function isHtml({ type }: MarkedToken): boolean {
  return type === 'html';
}

function placeNodes(tokens: readonly MarkedToken[], first: number): readonly Placed[] {
  const placed: Placed[] = [];
  let line = first;
  let isRuled = false;
  for (const token of tokens) {
    const node = readBlock(token.type === 'paragraph' ? dropInside(token) : token);
    if (token.type === 'hr') isRuled = true;
    if (node) {
      const place =
        token.type === 'list' ? { node, line, lines: countItems(token, line) } : { node, line };
      placed.push(isRuled ? { ...place, isRuled } : place);
      isRuled = false;
    }
    line += countLines(token.raw);
  }
  return placed;
}

function cutPieces(
  tokens: readonly MarkedToken[],
  first: number,
): readonly TagPiece<Block | Heading | Inline>[] {
  const pieces: TagPiece<Block | Heading | Inline>[] = [];
  let line = first;
  let isRuled = false;
  for (const token of tokens) {
    if (token.type === 'hr') isRuled = true;
    if (token.type === 'html') {
      isRuled = false;
      let inner = line;
      const readPiece = startHtml(token.text);
      for (const cut of cutTags(token.text)) {
        const text = typeof cut === 'string' ? cut : cut.raw;
        const lead = typeof cut === 'string' ? countLines(/^\s*/.exec(cut)?.[0] ?? '') : 0;
        for (const piece of readPiece(cut, inner + lead)) pieces.push(piece);
        inner += countLines(text);
      }
    } else {
      for (const placed of placeNodes([token], line)) {
        pieces.push({ kind: 'node', ...placed, ...(isRuled && { isRuled }) });
        isRuled = false;
      }
    }
    line += countLines(token.raw);
  }
  return pieces;
}

function readBlock(token: MarkedToken): Block | Heading | undefined {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return readParagraph(token);
    case 'heading':
      return {
        type: 'heading',
        depth: token.depth,
        children: trimNodes(readInlines(token.tokens)),
      };
    case 'list':
      return readList(token);
    case 'blockquote':
      if (isNote(token))
        return token.number === undefined ? showNote(token, readNested(token.tokens)) : undefined;
      return { type: 'blockquote', children: readNested(token.tokens) };
    case 'table':
      return readTable(token);
    case 'code':
      if (token.lang === 'math') return { type: 'math', value: token.text };
      return readCode(token);
    case 'def':
      return readDefinition(token);
    default:
      return undefined;
  }
}

/** The texts of the footnotes that something refers to, by number. */
export function readNotes(notes: Lexed['notes']): Footnotes {
  return new Map(notes.map(({ tokens }, at) => [at + 1, readNested(tokens)]));
}

function isNote(token: Tokens.Blockquote): token is Note {
  return 'note' in token;
}

function readList(token: Tokens.List): List {
  return {
    type: 'list',
    ordered: token.ordered,
    ...(token.ordered && token.start !== '' && token.start !== 1 && { start: token.start }),
    children: token.items.map((item) => ({
      type: 'listItem',
      children: readNested(item.tokens),
    })),
  };
}
