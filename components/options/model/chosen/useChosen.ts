import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../../../core/failure';
import type { Model, Server } from '../../../../core/model';
import type { ChosenSlice, ChosenState, ModelInUse } from './state';

type Effects = {
  readonly readInUse: () => Promise<ModelInUse | undefined>;
  readonly chooseModel: (model: Model, key: string | undefined) => Promise<void>;
  readonly saveKey: (key: string | undefined) => Promise<void>;
  readonly disconnect: () => Promise<void>;
  /** Asks the reader for a server's host; to be called in the press itself. */
  readonly requestServer: (server: Server) => Promise<boolean>;
  /** A host that was allowed and is not used goes. */
  readonly giveBack: (server: Server) => Promise<void>;
  /** Hears that another model may be chosen or allowed, here or in another window → what ends that. */
  readonly hearModel: (onChange: () => void) => () => void;
};

/** The model in use, as it changes anywhere; the effects are the same all the time. */
export function useChosen(effects: Effects): ChosenSlice {
  const { readInUse, hearModel } = effects;
  const [state, setState] = useState<ChosenState>({ kind: 'reading' });
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const model = await readInUse();
    // What was asked for later is newer, whatever came first.
    if (turn === latest.current) setState({ kind: 'read', ...(model && { model }) });
  }, [readInUse]);
  const fail = (error: unknown) => {
    const failure = storageFailure(error).code;
    setState((before) => ({ ...before, kind: 'read', failure }));
  };
  const change = (doing: Promise<void>) => void doing.then(read).catch(fail);

  useEffect(() => {
    const look = () => void read().catch(fail);
    look();
    return hearModel(look);
  }, [read, hearModel]);

  /** Asks in the press, and goes on with the reader's leave; what the browser refuses to ask is refused. */
  const ask = (server: Server, goOn: () => Promise<void>) => {
    effects.requestServer(server).then(
      (allowed) => {
        if (allowed)
          change(
            goOn().catch((error: unknown) => {
              // What could not be stored is not used.
              void effects.giveBack(server).catch(() => undefined);
              throw error;
            }),
          );
        else setState((before) => ({ ...before, refused: true }));
      },
      () => setState((before) => ({ ...before, refused: true })),
    );
  };

  return {
    state,
    onChoose: (model, key) => ask(model.server, () => effects.chooseModel(model, key)),
    onAllow: () => {
      if (state.model) ask(state.model.server, async () => {});
    },
    onKey: (key) => change(effects.saveKey(key)),
    onDisconnect: () => change(effects.disconnect()),
  };
}
