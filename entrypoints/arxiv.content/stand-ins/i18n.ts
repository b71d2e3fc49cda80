import browser from 'webextension-polyfill';

/** Stands in for `@wxt-dev/i18n` where a page pays for every byte: without plurals and named substitutions. */
export function createI18n() {
  return {
    t: (key: string, substitutions?: string[]) =>
      browser.i18n.getMessage(key.replaceAll('.', '_'), substitutions),
  };
}
