import type { FailureCode } from '../../../core/failure';

export type ClearState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'clearing' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type ClearSlice = {
  readonly state: ClearState;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
};
