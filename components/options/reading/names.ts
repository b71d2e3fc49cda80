/** What the settings are called in our tables of words. */
export type SettingName =
  | 'language'
  | 'theme'
  | 'textSize'
  | 'openIn'
  | 'place'
  | 'folded'
  | 'hold'
  | 'marks'
  | 'nextKey'
  | 'badge';
