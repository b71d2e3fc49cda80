import browser from 'webextension-polyfill';
import { inTurn } from './inOrder';

/** What may be chosen for each setting; the first is what stands until the reader chooses. */
export const CHOICES = {
  /** Of Yoyak's own words; the digests keep theirs. */
  language: ['browser', 'ko', 'en'],
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'small', 'large'],
  /** Where the panel stands in a page of arXiv: by the abstract, or over the page. */
  place: ['below', 'above', 'float'],
  /** Where a paper opens. */
  openIn: ['newTab', 'thisTab'],
  /** Whether the toolbar icon counts what is unread. */
  badge: ['off', 'unread'],
  /** Whether a page of arXiv waits a moment for its panel before it is painted first. */
  hold: ['on', 'off'],
  /** Whether papers that have a summary are marked in lists. */
  marks: ['on', 'off'],
  /** Whether `r` leads to the next of them. */
  nextKey: ['on', 'off'],
} as const;

type Choices = typeof CHOICES;
export type Choice = keyof Choices;

/** What the reader set. Every field has a default, so a missing or damaged record is never an error. */
export type Settings = { readonly [Name in Choice]: Choices[Name][number] } & {
  /** Is the panel folded? */
  readonly collapsed: boolean;
};

/** Where the settings stand in `storage.local`; earlier versions kept there too whether the panel is folded … */
export const SETTINGS = 'settings';
/** … which pages of arXiv write: what they write lies alone, as they cannot wait for our pages, nor these for them. */
export const FOLDED = 'folded';

/** A stored record, and whether the panel is `folded` → the settings; a field that is missing or of the wrong type has its default. */
export function toSettings(stored: unknown, folded?: unknown): Settings {
  const given = asRecord(stored);
  const chosen = Object.entries(CHOICES).map(([name, choices]) => [
    name,
    choices.find((choice) => choice === given[name]) ?? choices[0],
  ]);
  return { ...Object.fromEntries(chosen), collapsed: (folded ?? given.collapsed) === true };
}

/** The settings as they are stored, or their defaults. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([SETTINGS, FOLDED]);
  return toSettings(stored[SETTINGS], stored[FOLDED]);
}

/**
 * Stores the given fields and keeps the others, also those of a newer version, and those that another page of ours stores
 * meanwhile. What is asked first is stored first.
 */
export function writeSettings({ collapsed, ...change }: Partial<Settings>): Promise<void> {
  return inTurn('settings', async () => {
    const { [SETTINGS]: stored } = await browser.storage.local.get(SETTINGS);
    await browser.storage.local.set({
      [SETTINGS]: { ...asRecord(stored), ...change },
      ...(collapsed !== undefined && { [FOLDED]: collapsed }),
    });
  });
}

/** Stores whether the panel is folded, from wherever. */
export async function writeFolded(folded: boolean): Promise<void> {
  await browser.storage.local.set({ [FOLDED]: folded });
}

/** Calls `onChange` whenever something is set, here or elsewhere → what ends that. */
export function hearSettings(onChange: () => void): () => void {
  const hear = (changes: object) => {
    if (SETTINGS in changes || FOLDED in changes) onChange();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** One of the two that Yoyak speaks, wherever words are its own. */
export type Language = Exclude<Settings['language'], 'browser'>;

/** The language that Yoyak speaks, `ko` or `en`: the chosen one, or the one of our two that is nearer to the browser's. */
export function chosenLanguage({ language }: Pick<Settings, 'language'>): Language {
  if (language !== 'browser') return language;
  return browser.i18n.getMessage('language') === 'en' ? 'en' : 'ko';
}

function asRecord(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored ? (stored as Record<string, unknown>) : {};
}
