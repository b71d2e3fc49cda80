import { findObjectEnd } from './findObjectEnd';

/** Between these some models think aloud before they answer; one that was cut in the midst of it has said nothing yet. */
const TAG = '(?:think(?:ing)?|thoughts?|reasoning|reflection|scratchpad)';
const OPEN = `(?:<${TAG}(?:\\s[^<>]*)?>|\\[THINK\\]|◁think▷)`;
const CLOSE = `(?:</${TAG}>|\\[/THINK\\]|◁/think▷)`;
const THOUGHT = new RegExp(`${OPEN}[\\s\\S]*?(?:${CLOSE}|$)`, 'gi');
const END_OF_THOUGHT = new RegExp(`^[\\s\\S]*${CLOSE}`, 'i');
/** An answer that begins at once. */
const BEGUN = /^\s*(?:[`~]{3,}\w*\s*)?(?=\{)/;

/**
 * The text of an answer without what the model thought. Some chat templates swallow the tag that opens it. In JSON that comes
 * first such tags are what the paper is about.
 */
export function withoutThought(text: string): string {
  const [begin] = BEGUN.exec(text) ?? [];
  if (begin === undefined) return strip(text);
  const end = findObjectEnd(text, begin.length);
  if (end === undefined) return text;
  const rest = text.slice(end).replace(THOUGHT, '');
  return END_OF_THOUGHT.test(rest)
    ? rest.replace(END_OF_THOUGHT, '')
    : `${text.slice(0, end)}${rest}`;
}

function strip(text: string): string {
  return text.replace(END_OF_THOUGHT, '').replace(THOUGHT, '');
}
