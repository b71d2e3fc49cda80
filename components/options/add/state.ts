import type { FailureCode, FoundInstead } from '../../../core/failure';
import type { Every, Offer } from '../../../core/source';
import type { SuggestedSource } from '../../../core/source/suggested';

/**
 * What became of the address that the reader pasted. `origin`: `https://host`, which has to be allowed
 * first; `refused` once the reader said no to that.
 */
export type AddState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly address: string }
  | { readonly kind: 'found'; readonly offer: Offer }
  | { readonly kind: 'adding'; readonly offer: Offer }
  | { readonly kind: 'added'; readonly title: string; readonly source: string }
  | {
      readonly kind: 'failed';
      readonly doing: 'look' | 'add';
      readonly address: string;
      readonly code: FailureCode;
      readonly until?: number;
      readonly origin?: string;
      /** What lies at the address in place of digests. */
      readonly instead?: FoundInstead;
      readonly refused?: true;
    };

export type AddEvents = {
  /** The suggestion comes along when one was pressed: its title and file names are better than what is found. */
  readonly onLook: (address: string, suggestion?: SuggestedSource) => void;
  /** Ends looking, or puts the preview or the failure away. */
  readonly onDismiss: () => void;
  readonly onAdd: (offer: Offer, set: { readonly title: string; readonly every: Every }) => void;
  /** Called in the very press, for `permissions.request`. */
  readonly onAllow: (origin: string) => void;
};

export type AddSlice = AddEvents & { readonly state: AddState };
