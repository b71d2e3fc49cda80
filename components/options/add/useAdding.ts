import { useRef, useState } from 'preact/hooks';
import { Failure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { sources } from '../../../core/query/sources';
import type { Offer } from '../../../core/source';
import { addSource } from '../../../core/sync/sources';
import { report } from '../../../entrypoints/options/report';
import { requestOrigin } from '../../../entrypoints/options/requestOrigin';
import type { AddEvents, AddState } from '../state';

type Options = { readonly refresh: () => Promise<void>; readonly onSync: (source: string) => void };
type Failed = Extract<AddState, { kind: 'failed' }>;
type Suggestion = Parameters<AddEvents['onLook']>[1];

/** An address that the reader pasted: what is there, then whether it is wanted. */
export function useAdding({ refresh, onSync }: Options) {
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
      // The parsers weigh more than this whole page, which opens without them.
      const { discover } = await import('../../../core/source/discover');
      const found = await asKnown(await discover(address, { signal }));
      const offer = suggestion ? { ...found, title: suggestion.title } : found;
      if (!signal.aborted) setState({ kind: 'found', offer });
    } catch (error) {
      if (!signal.aborted) setState(toFailed('look', address, error));
    }
  };
  const onAdd: AddEvents['onAdd'] = async (offer, { title, every }) => {
    setState({ kind: 'adding', offer });
    try {
      const { id } = await addSource({ ...offer, title }, every);
      await refresh();
      setState({ kind: 'added', title, source: id });
      onSync(id);
      void ask('plan', {}).catch(report);
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

/** A folder that is a source already, whichever of its addresses was pasted, is offered under that one. */
async function asKnown(offer: Offer): Promise<Offer> {
  if (offer.kind !== 'github') return offer;
  const { isSameFolder } = await import('../../../core/source/github');
  const known = (await sources()).find(
    ({ kind, url }) => kind === 'github' && isSameFolder(url, offer.url),
  );
  return known ? { ...offer, url: known.url } : offer;
}

function toFailed(doing: Failed['doing'], address: string, error: unknown): Failed {
  // What is no failure of ours is the parser's, which choked on what is there.
  const { code, until, origin, instead } =
    error instanceof Failure ? error : new Failure('malformed', String(error), { cause: error });
  return {
    kind: 'failed',
    doing,
    address,
    code,
    ...(until !== undefined && { until }),
    ...(origin && { origin }),
    ...(instead && { instead }),
  };
}
