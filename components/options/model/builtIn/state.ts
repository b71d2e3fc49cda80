import type { FailureCode } from '../../../../core/failure';
import type { BrowserModel } from '../../../../core/model/browser';

/** `found` is the browser's own model, where it has one that can be used. */
export type BuiltInState =
  | { readonly kind: 'idle' | 'asking' }
  | { readonly kind: 'told'; readonly found?: BrowserModel }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type BuiltInSlice = {
  readonly state: BuiltInState;
  readonly onAsk: () => void;
};
