import browser from 'webextension-polyfill';
import { Failure } from '../../../core/failure';

/** Throws `Failure` `model-not-allowed` where the server whose addresses begin so may not be asked any more. */
export async function allowServer(base: string): Promise<void> {
  // The browser's own model has no address.
  if (base === '') return;
  const { protocol, hostname } = new URL(base);
  const origins = [`${protocol}//${hostname}/*`];
  if (!(await browser.permissions.contains({ origins })))
    throw new Failure('model-not-allowed', `${base} may not be asked`);
}
