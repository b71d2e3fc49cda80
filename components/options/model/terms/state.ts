import type { FailureCode } from '../../../../core/failure';

/** The terms that stay English, once they were read; `own` when they are the reader's, not those that ship. */
export type ModelTermsState = {
  readonly terms?: readonly string[];
  readonly own?: boolean;
  readonly saved?: true;
  readonly failure?: FailureCode;
};

export type TermsSlice = {
  readonly state: ModelTermsState;
  /** The list as it was written. */
  readonly onSave: (written: string) => void;
  readonly onReset: () => void;
};
