import { type SectionName, sectionNames } from '../../../core/model';
import { honestAnswers } from './answers';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** What a browser has, and what of it never settles or fails. */
export type BrowserModelOptions = {
  readonly korean?: Availability;
  readonly english?: Availability;
  readonly translator?: Availability;
  readonly never?: 'availability' | 'create' | 'prompt' | 'translator' | 'translate';
  /** Thrown by name. */
  readonly throws?: { readonly at: 'create' | 'prompt' | 'translate'; readonly name: string };
  /** In place of an honest answer. */
  readonly says?: string;
  readonly translate?: (text: string) => string;
};

const english: Readonly<Record<SectionName, Readonly<Record<string, string>>>> = {
  introduction: {
    goal: 'Lantern reads only the turns that a question needs.',
    motivation: 'Long conversations exceed the context.',
    contribution: 'It keeps one key for every 8 sentences.',
  },
  method: { method: 'It is trained with the loss $\\mathcal{L}_r$.' },
  results: {
    results: 'On LongChat-QA it reaches 71.4% exact match, 6.2 points above the baseline.',
  },
  limitations: { limitations: '' },
  conclusion: {
    gist: 'Lantern answers with fewer tokens.',
    conclusion: 'Nothing has to be truncated.',
  },
};

/** Keeps what looks like a name or a figure, and says the rest in Korean words. */
function pretend(text: string): string {
  const kept = text.match(/QZ\d+|[A-Z]\w+/g) ?? [];
  return `옮긴 문장에서 ${kept.join('와 ')}를 말한다.`;
}

/** Puts a `LanguageModel` and a `Translator` into this world; what is given back takes them out. */
export function installBrowserModel({
  korean = 'unavailable',
  english: inEnglish = 'available',
  translator = 'available',
  never,
  throws,
  says,
  translate = pretend,
}: BrowserModelOptions = {}) {
  const asked: string[] = [];
  const forever = new Promise<never>(() => undefined);
  const fail = (at: string) => {
    if (throws?.at === at) throw new DOMException('told to', throws.name);
  };
  type Asked = { readonly expectedOutputs: readonly { readonly languages: readonly string[] }[] };
  const isKorean = ({ expectedOutputs: [first] }: Asked) =>
    first?.languages.includes('ko') ?? false;
  type Creating = { readonly monitor: (monitor: EventTarget) => void };
  const download = ({ monitor }: Creating) => {
    const target = new EventTarget();
    monitor(target);
    for (const loaded of [0.5, 1])
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
  };
  const state = { open: 0 };
  const LanguageModel = {
    availability: async (given: Asked) => {
      asked.push('availability');
      if (never === 'availability') return forever;
      return isKorean(given) ? korean : inEnglish;
    },
    create: async (given: Asked & Creating) => {
      asked.push('create');
      fail('create');
      if (never === 'create') return forever;
      download(given);
      state.open += 1;
      return {
        promptStreaming: (text: string) => {
          const name = sectionNames.find((each) =>
            text.includes(`"${Object.keys(english[each])[0]}"`),
          );
          asked.push(`prompt ${name}`);
          fail('prompt');
          const answers = isKorean(given) ? honestAnswers : english;
          const answer = says ?? JSON.stringify(answers[name ?? 'method']);
          return new ReadableStream<string>({
            start(controller) {
              if (never === 'prompt') return;
              for (const part of answer.match(/[\s\S]{1,8}/g) ?? []) controller.enqueue(part);
              controller.close();
            },
          });
        },
        destroy: () => {
          state.open -= 1;
        },
      };
    },
  };
  const Translator = {
    availability: async () => translator,
    create: async (given: Creating) => {
      asked.push('translator');
      if (never === 'translator') return forever;
      download(given);
      state.open += 1;
      return {
        translate: async (text: string) => {
          asked.push(`translate ${text}`);
          fail('translate');
          return never === 'translate' ? forever : translate(text);
        },
        destroy: () => {
          state.open -= 1;
        },
      };
    },
  };
  Object.assign(globalThis, { LanguageModel, Translator });
  const uninstall = () => {
    Reflect.deleteProperty(globalThis, 'LanguageModel');
    Reflect.deleteProperty(globalThis, 'Translator');
  };
  return { asked, state, uninstall };
}
