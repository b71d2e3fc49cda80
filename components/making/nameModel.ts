import type { Model } from '../../core/model';
import { say } from '../words/say';

/** Where a model runs, as the reader is told before anything is sent: this computer, this browser, or a host. */
export function namePlaceOf({ server }: Model): string {
  if (server.kind === 'browser') return say('making.birth.browser');
  const { hostname, host } = new URL(server.base);
  return /^(?:localhost|127\.0\.0\.1)$/.test(hostname) ? say('making.here') : host;
}
