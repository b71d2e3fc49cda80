import { type ModelRequests, openRequests } from '../../../core/access/models';
import type { Server } from '../../../core/model';

let requests: ModelRequests | undefined;

/** To be waited for before anything can be pressed: in a press nothing may be awaited. */
export async function prepareRequests(): Promise<void> {
  requests ??= await openRequests();
}

export async function requestHere(): Promise<boolean> {
  return requests?.here() ?? false;
}

export async function requestServer(server: Server): Promise<boolean> {
  return requests?.server(server) ?? false;
}
