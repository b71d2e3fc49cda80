import type { Model } from '../model';
import { findLanguage } from './browser/findLanguage';

/** The browser's own model: `isTranslated` where it writes English, `isHere` where nothing has to be downloaded first. */
export type BrowserModel = {
  readonly model: Model;
  readonly isTranslated: boolean;
  readonly isHere: boolean;
};

/** The browser's own model, where it has one that can write Korean, or English that it can translate; else undefined. */
export async function findBrowserModel(signal?: AbortSignal): Promise<BrowserModel | undefined> {
  const found = await findLanguage(signal);
  if (!found) return undefined;
  return {
    model: { server: { kind: 'browser', base: '' }, name: 'built-in' },
    isTranslated: found.language === 'en',
    isHere: found.state === 'available',
  };
}
