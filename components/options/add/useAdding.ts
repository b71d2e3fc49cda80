import { useRef, useState } from 'preact/hooks';
import type { Every, Offer } from '../../../core/source';
import type { AddEvents, AddSlice, AddState } from './state';
import { toFailed } from './toFailed';

export type LookEffects = {
  readonly discoverKnown: (address: string, options: { signal: AbortSignal }) => Promise<Offer>;
  readonly requestOrigin: (origin: string) => Promise<boolean>;
};
type Effects = LookEffects & {
  /** Stores what was offered as a source → its id. */
  readonly followSource: (offer: Offer, every: Every) => Promise<string>;
  readonly refresh: () => Promise<void>;
  readonly onAdded: (source: string) => void;
};
type Suggestion = Parameters<AddEvents['onLook']>[1];

/** An address that the reader pasted: what is there, then whether it is wanted. */
export function useAdding(effects: Effects): AddSlice {
  const { discoverKnown, followSource, requestOrigin, refresh, onAdded } = effects;
  const [state, setState] = useState<AddState>({ kind: 'idle' });
  const abort = useRef(new AbortController());
  const last = useRef<Suggestion>(undefined);

  const onLook: AddEvents['onLook'] = async (address, suggestion) => {
    abort.current.abort();
    abort.current = new AbortController();
    const { signal } = abort.current;
    last.current = suggestion;
    setState({ kind: 'looking', address });
    try {
      const found = await discoverKnown(address, { signal });
      const offer = suggestion ? { ...found, title: suggestion.title } : found;
      if (!signal.aborted) setState({ kind: 'found', offer });
    } catch (error) {
      if (!signal.aborted) setState(toFailed('look', address, error));
    }
  };
  const onAdd: AddEvents['onAdd'] = async (offer, { title, every }) => {
    setState({ kind: 'adding', offer });
    try {
      const source = await followSource({ ...offer, title }, every);
      await refresh();
      setState({ kind: 'added', title, source });
      onAdded(source);
    } catch (error) {
      setState(toFailed('add', offer.url, error));
    }
  };
  /** Called in the press itself: a browser asks the reader only then. */
  const onAllow = async (origin: string) => {
    if (state.kind !== 'failed') return;
    if (await requestOrigin(origin)) await onLook(state.address, last.current);
    else setState({ ...state, refused: true });
  };
  const onDismiss = () => {
    abort.current.abort();
    setState({ kind: 'idle' });
  };
  return { state, onLook, onDismiss, onAdd, onAllow };
}
