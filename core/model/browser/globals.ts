/** How far away a model or a pair of languages is (https://webmachinelearning.github.io/writing-assistance-apis/). */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

type Monitor = {
  addEventListener(
    name: 'downloadprogress',
    hear: (event: { readonly loaded: number }) => void,
  ): void;
};
type Creating = { readonly signal: AbortSignal; readonly monitor: (monitor: Monitor) => void };

type Text = { readonly type: 'text'; readonly languages: readonly string[] };
export type Languages = {
  readonly expectedInputs: readonly Text[];
  readonly expectedOutputs: readonly Text[];
};
/** As much of the Prompt API (https://webmachinelearning.github.io/prompt-api/) as is asked for. */
export type Session = {
  readonly contextWindow?: number;
  promptStreaming(
    text: string,
    asked: { readonly responseConstraint: object; readonly signal: AbortSignal },
  ): ReadableStream<string>;
  destroy(): void;
};
export type LanguageModels = {
  availability(languages: Languages): Promise<Availability>;
  create(
    asked: Languages &
      Creating & {
        readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
      },
  ): Promise<Session>;
};

type Pair = { readonly sourceLanguage: string; readonly targetLanguage: string };
export type Translation = { translate(text: string): Promise<string>; destroy(): void };
/** As much of the Translator API (https://webmachinelearning.github.io/translation-api/) as is asked for. */
export type Translators = {
  availability(pair: Pair): Promise<Availability>;
  create(asked: Pair & Creating): Promise<Translation>;
};

/** What of it this browser has, here. */
export function findGlobals(): {
  readonly LanguageModel?: LanguageModels;
  readonly Translator?: Translators;
} {
  return globalThis as ReturnType<typeof findGlobals>;
}
