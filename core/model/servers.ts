import type { ListedModel, Server } from '../model';
import type { Ground } from './servers/askServer';
import { listServer } from './servers/list';

export { findServers } from './servers/find';
export { isHere, nameServer, recogniseAskable, recogniseServer } from './servers/known';

type Asked = { readonly key?: string; readonly signal?: AbortSignal; readonly ground?: Ground };

/** The models of a server, in its own order. Throws `Failure`, and the signal's reason once it is aborted. */
export async function listModels(
  server: Server,
  { key, signal, ground }: Asked = {},
): Promise<readonly ListedModel[]> {
  return (await listServer(server, key, signal, ground)).models;
}
