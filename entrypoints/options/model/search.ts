import type { FoundServer, ListedModel, Server } from '../../../core/model';
import * as servers from '../../../core/model/servers';
import { readChosen } from '../../../core/store/models';
import { giveBack } from './requests';

/** The servers on this computer; where there are none, it need not be allowed any more. */
export async function searchServers(signal: AbortSignal): Promise<readonly FoundServer[]> {
  const found = await servers.findServers({ signal });
  if (found.length === 0) await giveBack();
  return found;
}

/** What the server in use has, asked with its key. */
export async function listOwn(
  server: Server,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  const chosen = await readChosen();
  const key = chosen?.model.server.base === server.base ? chosen.key : undefined;
  return servers.listModels(server, { signal, ...(key !== undefined && { key }) });
}
