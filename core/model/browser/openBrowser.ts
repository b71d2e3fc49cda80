import { Failure } from '../../failure';
import type { PromptLanguage } from '../prompt/readPrompt';
import type { Writer } from '../writer';
import { findLanguage } from './findLanguage';
import { findGlobals, type Translation, type Translators } from './globals';
import { settle } from './settle';
import { translateAnswer } from './translateAnswer';
import { writeSession } from './writeSession';

type Opening = { readonly signal: AbortSignal; readonly load: (share: number) => void };
/** The browser's model as a writer; `close` lets go of what it holds. */
type Opened = {
  readonly write: Writer;
  readonly language: PromptLanguage;
  readonly close: () => void;
};

/** A download may pause, but offline a translator neither comes nor says that it does not, in milliseconds. */
const SILENCE_MS = 60_000;

/**
 * The browser's own model: it writes Korean where it can, else English that the browser's translator turns into Korean.
 * Throws `Failure` `model-browser-off`, `model-translator-off`, and the signal's reason.
 */
export async function openBrowser({ signal, load }: Opening): Promise<Opened> {
  const { LanguageModel, Translator } = findGlobals();
  const found = await findLanguage(signal);
  if (!LanguageModel || !found) throw new Failure('model-browser-off', 'no model of the browser');
  const { language } = found;
  if (language === 'ko' || !Translator) {
    const write: Writer = async (request) => ({
      text: await writeSession(LanguageModel, language, request),
    });
    return { write, language, close: () => undefined };
  }
  const translation = await openTranslation(Translator, { signal, load });
  const write: Writer = async (request) => {
    // What comes in English is not shown: it would be taken for the summary.
    const text = await writeSession(LanguageModel, language, { ...request, hear: () => undefined });
    const { keys, user, signal: stop } = request;
    const asked = { keys, context: user };
    return { text: await translateAnswer(text, asked, translation, stop), translated: true };
  };
  return { write, language, close: () => translation.destroy() };
}

async function openTranslation(
  translators: Translators,
  { signal, load }: Opening,
): Promise<Translation> {
  try {
    return await settle(
      (own, { heard }) =>
        translators.create({
          sourceLanguage: 'en',
          targetLanguage: 'ko',
          signal: own,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', ({ loaded }) => {
              heard();
              load(loaded);
            }),
        }),
      SILENCE_MS,
      signal,
    );
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw new Failure('model-translator-off', String(error), { cause: error });
  }
}
