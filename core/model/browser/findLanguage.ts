import type { PromptLanguage } from '../prompt/readPrompt';
import { type Availability, findGlobals, type Languages } from './globals';
import { settle } from './settle';

/** A browser that knows answers at once, in milliseconds. */
const SILENCE_MS = 5000;

/** In which language the browser's model writes, and how far away it and what translates it are. */
export type FoundLanguage = {
  readonly language: PromptLanguage;
  readonly state: Exclude<Availability, 'unavailable'>;
};

/** What a model is told of the languages that it will be asked in and is to write. */
export function tellLanguages(language: PromptLanguage): Languages {
  const inputs = language === 'ko' ? ['ko', 'en'] : ['en'];
  return {
    expectedInputs: [{ type: 'text', languages: inputs }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
  };
}

/** Korean where the browser's model writes it, else English where its translator knows the way; else undefined. */
export async function findLanguage(signal?: AbortSignal): Promise<FoundLanguage | undefined> {
  const { LanguageModel, Translator } = findGlobals();
  if (!LanguageModel) return undefined;
  const ask = (state: () => Promise<Availability>) => readState(state, signal);
  const korean = await ask(() => LanguageModel.availability(tellLanguages('ko')));
  if (korean !== 'unavailable') return { language: 'ko', state: korean };
  if (!Translator) return undefined;
  const pair = { sourceLanguage: 'en', targetLanguage: 'ko' };
  const states = [
    await ask(() => LanguageModel.availability(tellLanguages('en'))),
    await ask(() => Translator.availability(pair)),
  ];
  if (states.includes('unavailable')) return undefined;
  const state = states.find((each) => each !== 'available') ?? 'available';
  return { language: 'en', state: state === 'unavailable' ? 'downloadable' : state };
}

/** A language that a browser does not know it refuses by throwing. */
async function readState(
  ask: () => Promise<Availability>,
  signal?: AbortSignal,
): Promise<Availability> {
  try {
    const state = await settle(ask, SILENCE_MS, signal);
    return (
      (['downloadable', 'downloading', 'available'] as const).find((each) => each === state) ??
      'unavailable'
    );
  } catch (error) {
    if (signal?.aborted) throw error;
    return 'unavailable';
  }
}
