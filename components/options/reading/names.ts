import type { Choice } from '../../../core/settings';

/** What the settings are called in our tables of words. */
export type SettingName = Choice | 'folded';
