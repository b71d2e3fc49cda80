import type { FailureCode } from '../../../core/failure';
import type { Settings } from '../../../core/settings';
import type { Site } from '../../sidepanel/state';

/** What is set, once it was read, and why the last change of it was not stored. */
export type SettingsState = {
  readonly settings?: Settings;
  readonly failure?: FailureCode;
};

export type SettingsSlice = {
  readonly state: SettingsState;
  readonly onSet: (change: Partial<Settings>) => void;
};

/** One command and the keys that lead to it now; none where another extension has them. */
/** `description` is what the browser calls it, in a language of its own. */
export type Shortcut = {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
};

/** `where`: whether a page of the browser's can be opened to change them, or the reader has to be told the way. */
export type ShortcutsSlice = {
  readonly shortcuts: readonly Shortcut[];
  readonly where: 'page' | 'words';
  readonly onOpen: () => void;
};

/** The sites besides arXiv that Yoyak may not see yet, and the names of those that it may. */
export type SitesSlice = {
  readonly sites: readonly Site[];
  readonly allowed: readonly string[];
  /** Called in the very press, for `permissions.request`. */
  readonly onAllowSite: (name: string) => void;
  readonly onForbidSite: (name: string) => void;
};
