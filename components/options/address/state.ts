import type { Offer } from '../../../core/source';
import type { AddEvents, AddState } from '../add/state';

export type AddressEvents = Pick<AddEvents, 'onDismiss' | 'onAllow'> & {
  readonly onLook: (source: string, address: string) => void;
  readonly onMove: (offer: Offer) => void;
};

/** `source` is the one for which another address is looked at; of a new one `added` means that it has taken the old one's place. */
export type AddressSlice = AddressEvents & {
  readonly source?: string;
  readonly state: AddState;
};
