import type { Settings } from '../../../core/settings';
import type { Sayable } from '../../words/say';

/** For each setting of some values: each with its words, in the order in which they stand on the page. */
export type Choices = {
  readonly [Name in 'language' | 'theme' | 'textSize' | 'place' | 'openIn']: Readonly<
    Record<Settings[Name], Sayable>
  >;
};

export const choices: Choices = {
  language: {
    browser: 'options.reading.language.browser',
    ko: 'options.reading.language.ko',
    en: 'options.reading.language.en',
  },
  theme: {
    system: 'options.reading.theme.system',
    light: 'options.reading.theme.light',
    dark: 'options.reading.theme.dark',
  },
  textSize: {
    small: 'options.reading.textSize.small',
    normal: 'options.reading.textSize.normal',
    large: 'options.reading.textSize.large',
  },
  place: {
    below: 'options.reading.place.below',
    above: 'options.reading.place.above',
    float: 'options.reading.place.float',
  },
  openIn: {
    newTab: 'options.reading.openIn.newTab',
    thisTab: 'options.reading.openIn.thisTab',
  },
};

export const folding: Readonly<Record<'open' | 'folded', Sayable>> = {
  open: 'options.reading.folded.open',
  folded: 'options.reading.folded.folded',
};
