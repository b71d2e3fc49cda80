import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  srcDir: '.',
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
});
