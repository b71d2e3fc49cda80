import { Failure } from '../../failure';
import { findJson } from '../answer/findJson';
import { joinParts } from '../answer/joinParts';
import { withoutThought } from '../answer/withoutThought';
import type { Translation } from './globals';
import { protect, unprotect } from './protect';
import { settle } from './settle';

const SILENCE_MS = 60_000;
/** No field of an answer is longer. */
const LONGEST = 5000;

/**
 * An answer in English → the JSON of these `keys` that is in it, with each of their texts in Korean; `context` is what it is
 * about. One that is no such JSON stays as it is: what judges answers says so. Throws `Failure` `model-translator-off`, `model-silent`, and the signal's reason.
 */
export async function translateAnswer(
  text: string,
  { keys, context }: { readonly keys: readonly string[]; readonly context: string },
  translation: Translation,
  signal: AbortSignal,
): Promise<string> {
  const found = findJson(withoutThought(text), keys);
  if (!found || !keys.every((key) => Object.hasOwn(found, key))) return text;
  const fields: [string, unknown][] = [];
  for (const key of keys) {
    const value = joinParts(found[key]);
    const isText = typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
    fields.push([
      key,
      isText ? await translate(protect(value, context), value, translation, signal) : value,
    ]);
  }
  return JSON.stringify(Object.fromEntries(fields));
}

async function translate(
  shielded: ReturnType<typeof protect>,
  text: string,
  translation: Translation,
  signal: AbortSignal,
) {
  const ask = (given: string) => settle(() => translation.translate(given), SILENCE_MS, signal);
  try {
    // What the translator loses is marked by the check of figures and names.
    return unprotect(await ask(shielded.text), shielded.kept) ?? (await ask(text));
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
    throw new Failure('model-translator-off', String(error), { cause: error });
  }
}
