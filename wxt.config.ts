import { fileURLToPath } from 'node:url';
import { generateTypeText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'wxt';
import { feedValidator } from './scripts/feedValidator';
import { leanScripts } from './scripts/leanScripts';
import { locales } from './scripts/locales';
import { paintFirst } from './scripts/paintFirst';

import { yamlOnly } from './scripts/yamlOnly';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the manifest says, and the browser's language in our words; all else travels with the pages that say it. */
function keepManifestWords(messages: string): string {
  const own = Object.entries(JSON.parse(messages)).filter(([name]) =>
    /^(extension_|command_|language$)/.test(name),
  );
  return JSON.stringify(Object.fromEntries(own));
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  publicDir: 'assets/public',
  i18n: { localesDir: path('assets/locales') },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'ko',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      // For the server of models that the reader chooses on their own computer, and no other host.
      'declarativeNetRequestWithHostAccess',
    ],
    omnibox: { keyword: 'yo' },
    // Every key can be changed in the browser; none is one that the neighbours of Yoyak take.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+U' } } }
        : {
            panel: {
              suggested_key: { default: 'Alt+Shift+U' },
              description: '__MSG_command_panel__',
            },
          }),
      bookmark: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_bookmark__',
      },
    },
    // What the content scripts' own addresses ask for anyway, in words that the reader can be asked for again.
    host_permissions: ['*://arxiv.org/*', '*://www.arxiv.org/*', '*://export.arxiv.org/*'],
    // Asked for one by one, for hosts that cannot be read without, in the press that needs it.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    content_security_policy: {
      // Firefox's own policy turns http into https, on the reader's own machine too; ours forbids the rest.
      extension_pages:
        "script-src 'self'; object-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    },
    action: { default_title: '__MSG_extension_name__' },
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        // Firefox for Android reads the data collection key from 142 on.
        gecko_android: { strict_min_version: '142.0' },
        gecko: {
          id: '{5d1f2c1e-8a64-4c0b-9d0e-7b6a3f2e9c41}',
          strict_min_version: '140.0',
          // A page's text is sent only to a model that the reader chose, who is asked then.
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
      },
    }),
  }),
  // Of the oldest browsers that the manifests name: `light-dark()` reaches them as it is written.
  vite: () => ({
    plugins: [feedValidator(), locales(), paintFirst(), yamlOnly()],
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    // WXT types the sentences of Korean; with these `tsc` tells of one that English lacks, too.
    async 'prepare:types'(_wxt, entries) {
      const text = generateTypeText(await parseMessagesFile(path('assets/locales/en.yml')));
      entries.push({ path: 'i18n/english.d.ts', text });
    },
    // The bundled feed is compiled from data/digests by the publisher's own compiler.
    async 'build:publicAssets'(_wxt, assets) {
      for (const asset of assets) {
        if (asset.relativeDest.startsWith('_locales/') && 'contents' in asset)
          asset.contents = keepManifestWords(asset.contents);
      }
      const { compileFeed } = await import('./cli/feed/compileFeed');
      const { readPosts } = await import('./cli/posts/posts');
      const posts = await readPosts(path('data/digests'));
      const about = { title: 'Yoyak', language: 'ko' };
      // A pack saves requests, and there are none.
      const { files, problems } = await compileFeed(about, posts, { packed: false });
      if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
      for (const file of files) {
        assets.push({ relativeDest: `feed/${file.path}`, contents: file.text });
      }
    },
    // A page pays for every kilobyte: there the browser's own promises stand in for the polyfill.
    'vite:build:extendConfig'(entrypoints, config) {
      // So does every script that a page is brought, or that draws before all else.
      if (!entrypoints.every(({ type }) => /^(?:content|unlisted)-script$/.test(type))) return;
      config.plugins = [...(config.plugins ?? []), leanScripts()];
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.optimization = { inlineConst: { mode: 'all', pass: 3 } };
      config.resolve ??= {};
      config.resolve.alias = {
        ...config.resolve.alias,
        'webextension-polyfill': path('scripts/standIns/polyfill.ts'),
      };
    },
  },
});
