import browser from 'webextension-polyfill';

/** A worker is stopped after 30 seconds in which it called nothing of the browser. */
const SIGN_OF_LIFE_MS = 20_000;

/** Keeps the worker from being stopped until what it gives is called. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
  return () => clearInterval(timer);
}
