import { Failure, type FailureCode } from '../../failure';
import type { PromptLanguage } from '../prompt/readPrompt';
import type { Request } from '../writer';
import { tellLanguages } from './findLanguage';
import type { LanguageModels, Session } from './globals';
import { settle } from './settle';

/** From one piece of a download, or of an answer, to the next, in milliseconds. */
const SILENCE_MS = 180_000;
const LONGEST_TEXT = 60_000;

/** Asks a session of its own, and gives its text. Throws `Failure`, and the signal's reason. */
export async function writeSession(
  models: LanguageModels,
  language: PromptLanguage,
  { system, user, schema, signal, hear, load }: Request,
): Promise<string> {
  const session = await settle(
    (own, { heard }) =>
      models.create({
        ...tellLanguages(language),
        initialPrompts: [{ role: 'system', content: system }],
        signal: own,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', ({ loaded }) => {
            heard();
            load?.(loaded);
          }),
      }),
    SILENCE_MS,
    signal,
  ).catch((error: unknown) => {
    throw toFailure(error, signal);
  });
  try {
    return await settle(
      (own, { heard }) => readAll(session, { user, schema, hear, heard }, own),
      SILENCE_MS,
      signal,
    );
  } catch (error) {
    throw toFailure(error, signal);
  } finally {
    session.destroy();
  }
}

type Reading = Pick<Request, 'user' | 'schema' | 'hear'> & { readonly heard: () => void };

async function readAll(
  session: Session,
  { user, schema, hear, heard }: Reading,
  signal: AbortSignal,
): Promise<string> {
  const reader = session.promptStreaming(user, { responseConstraint: schema, signal }).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
    text += part.value;
    if (text.length > LONGEST_TEXT) {
      void reader.cancel();
      throw new Failure('model-endless', `more than ${LONGEST_TEXT} characters`);
    }
    hear(text);
  }
  return text;
}

/** The names of what browsers throw. */
const codes: ReadonlyMap<unknown, FailureCode> = new Map([
  ['QuotaExceededError', 'model-context'],
  ['NotSupportedError', 'model-browser-off'],
  ['NotAllowedError', 'model-browser-off'],
  ['InvalidStateError', 'model-browser-off'],
]);

/** What a browser threw → why there is no answer. */
function toFailure(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof Failure) return error;
  const { name } = Object(error) as { readonly name?: unknown };
  const code = codes.get(name) ?? 'model-failed';
  return new Failure(code, String(error), { cause: error });
}
