import type { Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';

/** The words before a line's first colon: `words` without it, `text` as it stands, `rest` what follows. */
type Lead = {
  readonly words: string;
  readonly text: string;
  readonly rest: readonly Inline[];
};

/** Reads `Goal: …`, `**Goal**: …` and `**Goal:** …` alike. */
export function takeLead(nodes: readonly Inline[]): Lead | undefined {
  if (beginsPlain(nodes)) return undefined;
  const line = trimNodes(nodes);
  const [first] = line;
  if (first?.type === 'text') {
    const [text, words] = /^([^:：\n]{1,30}?)\s*[:：]/.exec(first.value) ?? [];
    if (text === undefined || words === undefined) return undefined;
    const rest: Inline = { type: 'text', value: first.value.slice(text.length) };
    return { words, text, rest: trimNodes(line.with(0, rest)) };
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined;
  const others = line.slice(1);
  const inner = writePlain(first.children).trim();
  const [, words, colon] = /^([^:：\n]{1,30}?)\s*([:：]?)$/.exec(inner) ?? [];
  if (words === undefined) return undefined;
  if (colon) return { words, text: inner, rest: trimNodes(others) };
  const [next, ...more] = others;
  const mark = next?.type === 'text' ? /^\s*[:：]/.exec(next.value)?.[0] : undefined;
  if (next?.type !== 'text' || mark === undefined) return undefined;
  const rest: Inline = { type: 'text', value: next.value.slice(mark.length) };
  return { words, text: inner + mark.trim(), rest: trimNodes([rest, ...more]) };
}

/** A quick look: nearly all lines begin with words that no colon follows. */
function beginsPlain([first, next]: readonly Inline[]): boolean {
  if (first?.type !== 'text' || next?.type === 'text') return false;
  return !/[:：]/.test(first.value) && /\S/.test(first.value);
}
