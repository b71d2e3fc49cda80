import type { Server } from '../../../core/model';
import { isHere, nameServer } from '../../../core/model/servers';
import { say } from '../../words/say';

/** What a server is called for the reader. */
export function sayServer(server: Server): string {
  return server.kind === 'browser' ? say('options.model.browser.name') : nameServer(server);
}

/** Where it answers: `localhost:11434`, and of one elsewhere its host. */
export function showPlace({ base }: Server): string {
  return base === '' ? '' : new URL(base).host;
}

/** Would a search of this computer find it? */
export function isKnown(server: Server): boolean {
  return isHere(server) && server.kind !== 'other';
}

/** A name tells less than an address: at one port another program may answer tomorrow. */
export function isSameServer(a: Server, b: Server): boolean {
  return a.base === b.base;
}
