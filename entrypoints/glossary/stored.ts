import browser from 'webextension-polyfill';
import type { UsedTerm } from '../../core/terms/markTerms';

/** The terms of summaries as they were collected last: `from` which digests, and how many summaries these have. */
export type StoredGlossary = {
  readonly from: string;
  readonly of: number;
  readonly terms: readonly UsedTerm[];
};

/** Where they stand in `storage.local`. */
export const GLOSSARY = 'glossary';
/** No more are stored, and no side of one is longer. */
const MOST = 400;
const LONGEST = 200;

/** What was collected last; undefined where nothing was, or what is stored is nothing of the kind. */
export async function readGlossary(): Promise<StoredGlossary | undefined> {
  return toGlossary((await browser.storage.local.get(GLOSSARY))[GLOSSARY]);
}

/** Keeps what was collected for all pages. */
export async function writeGlossary(glossary: StoredGlossary): Promise<void> {
  await browser.storage.local.set({ [GLOSSARY]: glossary });
}

/** A stored value → the terms; those that are damaged are left out. */
export function toGlossary(stored: unknown): StoredGlossary | undefined {
  const { from, of, terms } = Object(stored) as Record<string, unknown>;
  if (typeof from !== 'string' || !isCount(of) || !Array.isArray(terms)) return undefined;
  return { from, of, terms: terms.slice(0, MOST).filter(isTerm) };
}

function isTerm(value: unknown): value is UsedTerm {
  const { ko, en, uses } = Object(value) as Record<string, unknown>;
  return isSide(ko) && isSide(en) && isCount(uses);
}

function isSide(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
