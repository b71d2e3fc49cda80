import {
  endTrial,
  endTrials,
  giveBackHosts,
  type ModelRequests,
  openRequests,
} from '../../../core/access/models';
import { ask } from '../../../core/messages';
import type { Server } from '../../../core/model';
import { noteError } from '../../following/noteError';

let requests: ModelRequests | undefined;

/**
 * To be waited for before anything can be pressed: in a press nothing may be awaited. What a page that was closed has left
 * allowed is given back.
 */
export async function prepareRequests(): Promise<void> {
  if (requests) return;
  requests = await openRequests();
  void giveBackHosts().catch(noteError);
}

export async function requestHere(): Promise<boolean> {
  return follow(requests?.here());
}

export async function requestServer(server: Server): Promise<boolean> {
  return follow(requests?.server(server));
}

/** What was allowed for a server, or without one for this computer, is not tried any more, and goes where it is not used. */
export async function giveBack(server?: Server): Promise<void> {
  await endTrial(server);
  await giveBackHosts(server);
}

/** Who leaves the page leaves what was allowed in it, unless it is used by then. */
function follow(asking: Promise<boolean> = Promise.resolve(false)): Promise<boolean> {
  // The same function is added once.
  addEventListener('pagehide', leave);
  return asking;
}

function leave(): void {
  void endTrials();
  // A background that cannot be reached does so when the browser starts, and the next page does.
  ask('giveBack', {}).catch(() => undefined);
}
