import type { MarkedToken, Token, Tokens } from 'marked';

type Joined = Tokens.Paragraph | Tokens.List;

const lineEnd: Token = { type: 'text', raw: '\n', text: '\n' };

/**
 * Blocks as one that only the lexer parted: the lines of a paragraph where something looked like another block and
 * was none, and the items of a list that was cut because it is long.
 */
export function joinBlocks(tokens: readonly MarkedToken[]): readonly MarkedToken[] {
  if (!tokens.some((token, at) => mayContinue(token, tokens[at - 1]))) return tokens;
  const groups: MarkedToken[][] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    // The mark of a cut: a list goes on across it; a paragraph does not, being long enough.
    if (first?.type === 'list' && token.type === 'space' && token.raw === '') continue;
    if (group && first && continues(token, first)) group.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => (group.length > 1 ? [join(group as Joined[])] : group));
}

/** A quick look: most blocks have another kind than the one before them. */
function mayContinue({ type, raw }: MarkedToken, before: MarkedToken | undefined): boolean {
  if (type === 'space') return raw === '';
  return type === before?.type && (type === 'paragraph' || type === 'list');
}

function continues(token: MarkedToken, first: MarkedToken): boolean {
  if (token.type === 'paragraph') return first.type === 'paragraph';
  return token.type === 'list' && first.type === 'list' && nameList(token) === nameList(first);
}

/** Lists are one when their items have the same mark. */
function nameList({ raw }: Tokens.List): string | undefined {
  return /^\s*\d*(\D)/.exec(raw)?.[1];
}

function join(group: readonly Joined[]): MarkedToken {
  const raw = group.map((token) => token.raw).join('');
  const items = group.flatMap((token) => (token.type === 'list' ? token.items : []));
  const tokens = group.flatMap((token, at): readonly Token[] => {
    if (token.type === 'list') return [];
    return at > 0 ? [lineEnd, ...token.tokens] : token.tokens;
  });
  const [first] = group;
  return first?.type === 'list'
    ? { ...first, raw, items }
    : { type: 'paragraph', text: '', raw, tokens };
}
