import { useState } from 'preact/hooks';
import { storageFailure } from '../../../../core/failure';
import type { FoundServer, ListedModel, Server } from '../../../../core/model';
import { useWork } from '../useWork';
import type { HereSlice, HereState } from './state';

type Effects = {
  /** Asks the reader for this computer; to be called in the press itself. */
  readonly requestHere: () => Promise<boolean>;
  readonly searchServers: (signal: AbortSignal) => Promise<readonly FoundServer[]>;
  /** The models of the server in use, asked with its key. */
  readonly listOwn: (server: Server, signal: AbortSignal) => Promise<readonly ListedModel[]>;
};

/** Looks for servers of models on this computer, or at what the one in use has. Nothing is asked before a press. */
export function useHere(effects: Effects): HereSlice {
  const [state, setState] = useState<HereState>({ kind: 'idle' });
  const work = useWork();

  const search = async (find: (signal: AbortSignal) => Promise<HereState>) => {
    const signal = work.begin();
    setState({ kind: 'searching' });
    const found = await find(signal).catch(
      (error: unknown): HereState => ({ kind: 'failed', code: storageFailure(error).code }),
    );
    if (!signal.aborted) setState(found);
  };
  const find = async (signal: AbortSignal): Promise<HereState> => ({
    kind: 'found',
    servers: await effects.searchServers(signal),
  });

  const onSearch = () => {
    effects.requestHere().then(
      (allowed) => {
        if (allowed) void search(find);
        else setState({ kind: 'refused' });
      },
      // What a browser refuses to ask is refused.
      () => setState({ kind: 'refused' }),
    );
  };
  const onList = (server: Server) =>
    void search(async (signal) => {
      const models = await effects.listOwn(server, signal);
      return { kind: 'found', servers: [{ server, models }], of: server };
    });
  return { state, onSearch, onList };
}
