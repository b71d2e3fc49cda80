import type { Browser } from 'webextension-polyfill';

/** Stands in for webextension-polyfill in content scripts: both browsers give promises there by themselves. */
const native = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export default native.browser ?? native.chrome;
