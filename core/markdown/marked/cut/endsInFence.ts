import type { Token } from 'marked';

/** Is the last block a fence that nothing closes? Its end is the text's (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
export function endsInFence(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ type }) => type !== 'space');
  if (last?.type !== 'code') return false;
  const [, sign] = /^ {0,3}(`{3,}|~{3,})/.exec(last.raw) ?? [];
  if (sign === undefined) return false;
  const lines = last.raw.trimEnd();
  const end = lines.slice(lines.lastIndexOf('\n') + 1).trim();
  const isClosed =
    lines.includes('\n') && end.length >= sign.length && end === sign.charAt(0).repeat(end.length);
  return !isClosed;
}
