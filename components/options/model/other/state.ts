import type { FailureCode } from '../../../../core/failure';
import type { ListedModel, Server } from '../../../../core/model';

/** `asked`: the server answered, with its models where it lists them. */
export type OtherState =
  | { readonly kind: 'closed' | 'open' | 'asking' | 'refused' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'asked';
      readonly server: Server;
      readonly models: readonly ListedModel[];
    };

export type OtherSlice = {
  readonly state: OtherState;
  readonly onOpen: () => void;
  /** Called in the very press, for `permissions.request`. */
  readonly onAsk: (address: string, key: string) => void;
  /** What was asked does not count any more: another address or key is being written. */
  readonly onEdit: () => void;
  readonly onClose: () => void;
  /** A model of it was chosen. */
  readonly onChosen: () => void;
};
