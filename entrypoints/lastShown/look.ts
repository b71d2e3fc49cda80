import { chosenLanguage, type Language, type Settings } from '../../core/settings';

/** How a page of ours looks and speaks. */
export type ShownLook = Pick<Settings, 'theme' | 'textSize'> & { readonly language: Language };

export function toLook(settings: Settings): ShownLook {
  const { theme, textSize } = settings;
  return { theme, textSize, language: chosenLanguage(settings) };
}
