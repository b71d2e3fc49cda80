import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

/**
 * A locale's file is imported as what gives its table: the name of each sentence → the sentence, with `$1` for what it is given.
 * Who speaks one language does not wait for the other's to be made.
 */
export function locales(): Plugin {
  return {
    name: 'locales',
    enforce: 'pre',
    async load(id) {
      if (!/\/assets\/locales\/\w+\.yml$/.test(id)) return undefined;
      this.addWatchFile(id);
      const messages = generateChromeMessages(await parseMessagesFile(id));
      const table = Object.entries(messages).map(([name, { message }]) => [name, message]);
      return `export default () => (${JSON.stringify(Object.fromEntries(table))})`;
    },
  };
}
