import type { FailureCode } from '../../../../core/failure';
import type { Model } from '../../../../core/model';

/** The model in use: whether its server has a key of the reader's, and may be asked by the browser's leave. */
export type ModelInUse = Model & { readonly hasKey: boolean; readonly allowed: boolean };

/** `refused` when the reader has just said no, `failure` why the last change was not stored. */
export type ChosenState = {
  readonly kind: 'reading' | 'read';
  readonly model?: ModelInUse;
  readonly refused?: true;
  readonly failure?: FailureCode;
};

export type ChosenSlice = {
  readonly state: ChosenState;
  /** Called in the very press, for `permissions.request`; without a key the one stays that the same server has. */
  readonly onChoose: (model: Model, key?: string) => void;
  /** Allows the server of the model in use again, in the very press. */
  readonly onAllow: () => void;
  /** Another key in place of the one that is stored, or none. */
  readonly onKey: (key: string | undefined) => void;
  readonly onDisconnect: () => void;
};
