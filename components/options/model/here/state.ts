import type { FailureCode } from '../../../../core/failure';
import type { FoundServer, Server } from '../../../../core/model';

/** What was found: on this computer, or of one server whose models were asked for. */
export type HereState =
  | { readonly kind: 'idle' | 'searching' | 'refused' }
  | { readonly kind: 'found'; readonly servers: readonly FoundServer[]; readonly of?: Server }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type HereSlice = {
  readonly state: HereState;
  /** Called in the very press, for `permissions.request`. */
  readonly onSearch: () => void;
  /** Asks the server in use for its models. */
  readonly onList: (server: Server) => void;
};
