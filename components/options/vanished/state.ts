import type { FailureCode } from '../../../core/failure';

/** `cleared`: the run that took them out, and how many digests that were, while the page is open. */
export type VanishedState = {
  readonly working?: true;
  readonly cleared?: { readonly run: number; readonly digests: number };
  readonly failure?: FailureCode;
};

export type VanishedEvents = {
  readonly onClear: () => void;
  readonly onRestore: (run: number) => void;
};

export type VanishedSlice = VanishedEvents & { readonly state: VanishedState };
