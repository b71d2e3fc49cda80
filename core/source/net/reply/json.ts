import { Failure, type FailureCode } from '../../../failure';
import type { Reply } from '../reply';
import { readTextReply } from './text';

/**
 * A reply that should be a JSON object with the member `expected` → it, otherwise unchecked. Throws
 * `Failure`: `page-instead` for HTML (a login page), `error-body` for an error that came as a success,
 * `cut-short` for JSON that ends early, `malformed` for anything else, and as `readTextReply` does.
 */
export function readJsonReply(reply: Reply, expected: string): Readonly<Record<string, unknown>> {
  return readJsonText(readTextReply(reply).trim(), reply, expected);
}

/** The text of such a reply, without what stood around it → the same. */
export function readJsonText(
  text: string,
  reply: Pick<Reply, 'url' | 'type'>,
  expected: string,
): Readonly<Record<string, unknown>> {
  const fail = (code: FailureCode, why: unknown) =>
    new Failure(code, `${reply.url}: ${why}`, { cause: why });
  if (text.startsWith('<')) throw fail('page-instead', reply.type);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (reply.type === 'text/html') throw fail('page-instead', error);
    throw fail(endsEarly(text) ? 'cut-short' : 'malformed', error);
  }
  if (!isRecord(value)) throw fail('malformed', 'no object');
  if (Object.hasOwn(value, expected)) return value;
  const told = ['error', 'errors', 'message', 'detail'].find((name) => Object.hasOwn(value, name));
  if (told) throw fail('error-body', JSON.stringify(value[told]).slice(0, 500));
  throw fail('malformed', `no ${expected}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is a string or a bracket still open at its end? No engine says so in words that last. */
function endsEarly(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') quoted = !quoted;
    else if (quoted && mark === '\\') at += 1;
    else if (!quoted && '[{'.includes(mark)) depth += 1;
    else if (!quoted && ']}'.includes(mark)) depth -= 1;
  }
  return text === '' || quoted || depth > 0;
}
