import type { Model } from '../../core/model';
import { isHere } from '../../core/model/servers';
import { say } from '../words/say';

/** A model, and where a text goes that it reads, as the reader is told before anything is sent; the browser's own is both. */
export function nameModel(model: Model): string {
  return [...new Set([model.name || say('making.birth.browser'), namePlaceOf(model)])].join(' · ');
}

/** This computer, this browser, or a host. */
function namePlaceOf({ server }: Model): string {
  if (server.kind === 'browser') return say('making.birth.browser');
  return isHere(server) ? say('making.here') : new URL(server.base).host;
}
