import browser from 'webextension-polyfill';
import type { OptionsProps } from '../../../components/options/Options';
import { useAllowedInPrivate } from './useAllowedInPrivate';
import { useShowings } from './useShowings';

const { version } = browser.runtime.getManifest();

/** What Yoyak and the browser say of themselves. */
export function useAbout(): OptionsProps['about'] {
  const [inPrivate, showings] = [useAllowedInPrivate(), useShowings()];
  return { version, userAgent: navigator.userAgent, inPrivate, showings };
}
