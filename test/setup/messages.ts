import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../../components/words/language';

/** The fake browser knows no messages: it gets the Korean ones, with their `$1` filled in. */
const messages = generateChromeMessages(await parseMessagesFile('assets/locales/ko.yml'));

fakeBrowser.i18n.getUILanguage = () => 'ko';
fakeBrowser.i18n.getMessage = (name, substitutions = []) => {
  const given = [substitutions].flat();
  const text = messages[name]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, position) => String(given[Number(position) - 1] ?? ''));
};

/** For good, whatever a test stubs and takes back: modules are loaded once for many files, and keep what they find. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

/** The page of a file is its own, though files share the window. */
if (globalThis.document) {
  const { documentElement: html, head, body } = document;
  for (const part of [html, head, body]) {
    for (const name of part?.getAttributeNames() ?? []) part.removeAttribute(name);
    if (part !== html) part?.replaceChildren();
  }
}

/** Where a test says nothing of it, arXiv may be read. */
fakeBrowser.permissions.contains = async () => true;

/** Nor anything of models: their hosts are given and taken, and the browser's rules kept. */
Object.assign(fakeBrowser, {
  declarativeNetRequest: { updateSessionRules: async () => {} },
});
Object.assign(fakeBrowser.permissions, {
  getAll: async () => ({ permissions: [], origins: [] }),
  remove: async () => true,
});

/** The version of Yoyak that runs. */
fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Yoyak', version: '0.1.0' });

/** A file begins in Korean, whatever language another has left to the modules that they share. */
speak('ko');
