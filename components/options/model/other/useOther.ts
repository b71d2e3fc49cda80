import { useRef, useState } from 'preact/hooks';
import { type Failure, storageFailure } from '../../../../core/failure';
import type { ListedModel, Server } from '../../../../core/model';
import { useWork } from '../useWork';
import type { OtherSlice, OtherState } from './state';

type Effects = {
  /** An address as the reader writes it → its server. Throws `Failure`. */
  readonly recogniseServer: (address: string) => Server;
  /** Asks the reader for a server's host; to be called in the press itself. */
  readonly requestServer: (server: Server) => Promise<boolean>;
  readonly listModels: (
    server: Server,
    asked: { key: string; signal: AbortSignal },
  ) => Promise<readonly ListedModel[]>;
  /** A host that was allowed and is not used goes. */
  readonly giveBack: (server: Server) => Promise<void>;
};

/** A server that answers but has no list: its models are written by hand. */
const LISTLESS: readonly Failure['code'][] = ['not-found', 'model-missing', 'model-rejected'];

/** A server that the reader names. */
export function useOther(effects: Effects): OtherSlice {
  const [state, setState] = useState<OtherState>({ kind: 'closed' });
  const work = useWork();
  const allowed = useRef<Server | undefined>(undefined);

  /** Whatever is under way ends, and what was allowed for it goes where it is not the model's that is in use. */
  const leave = (next: OtherState) => {
    work.end();
    setState(next);
    giveBack(allowed.current);
  };
  /** Where that fails, the next page that is opened does it. */
  const giveBack = (server: Server | undefined) => {
    allowed.current = undefined;
    if (server) void effects.giveBack(server).catch(() => undefined);
  };

  const onAsk = (address: string, key: string) => {
    const signal = work.begin();
    const tell = (next: OtherState) => {
      if (!signal.aborted) setState(next);
    };
    const fail = (error: unknown) => {
      if (signal.aborted) return;
      setState({ kind: 'failed', code: storageFailure(error).code });
      giveBack(allowed.current);
    };
    try {
      const server = effects.recogniseServer(address);
      const asking = effects.requestServer(server).catch(() => false);
      setState({ kind: 'asking' });
      const list = async (): Promise<OtherState> => {
        if (!(await asking)) return { kind: 'refused' };
        // Who allows it once the form was left has no use for it.
        if (signal.aborted) giveBack(server);
        signal.throwIfAborted();
        allowed.current = server;
        const models = await effects.listModels(server, { key, signal }).catch((error: unknown) => {
          if (LISTLESS.includes(storageFailure(error).code)) return [];
          throw error;
        });
        return { kind: 'asked', server, models };
      };
      void list().then(tell, fail);
    } catch (error) {
      fail(error);
    }
  };

  return {
    state,
    onOpen: () => setState({ kind: 'open' }),
    onAsk,
    onEdit: () => {
      if (state.kind !== 'open') leave({ kind: 'open' });
    },
    onClose: () => leave({ kind: 'closed' }),
    onChosen: () => {
      allowed.current = undefined;
      leave({ kind: 'closed' });
    },
  };
}
