import { useState } from 'preact/hooks';
import type { Offer } from '../../../core/source';
import { type LookEffects, useAdding } from '../add/useAdding';
import type { AddressSlice } from './state';

type Effects = LookEffects & {
  readonly changeAddress: (source: string, offer: Offer) => Promise<void>;
  /** Sources have changed, and may be due. */
  readonly onEnd: () => Promise<void>;
  readonly onSync: (source: string) => void;
};

/** Another address for a source: looked at as that of a new one is, and asked at once when it is taken. */
export function useNewAddress(effects: Effects): AddressSlice {
  const { discoverKnown, requestOrigin, changeAddress, onEnd, onSync } = effects;
  const [source, setSource] = useState('');
  const followSource = async (offer: Offer) => {
    await changeAddress(source, offer);
    return source;
  };
  const looking = { discoverKnown, requestOrigin, followSource, refresh: onEnd, onAdded: onSync };
  const { state, onLook, onAdd, onDismiss, onAllow } = useAdding(looking);
  return {
    source,
    state,
    onLook(id, address) {
      setSource(id);
      onLook(address);
    },
    onMove: (offer) => onAdd(offer, { title: offer.title, every: { kind: 'off' } }),
    onDismiss,
    onAllow,
  };
}
