import { chosenLanguage, type Settings } from '../../core/settings';

/** How a page of ours looks and speaks. */
export type Look = Pick<Settings, 'theme' | 'textSize'> & { readonly language: 'ko' | 'en' };

export function toLook(settings: Settings): Look {
  const { theme, textSize } = settings;
  return { theme, textSize, language: chosenLanguage(settings) };
}
