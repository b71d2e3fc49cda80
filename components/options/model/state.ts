import type { BuiltInSlice } from './builtIn/state';
import type { ChosenSlice } from './chosen/state';
import type { HereSlice } from './here/state';
import type { OtherSlice } from './other/state';
import type { TermsSlice } from './terms/state';
import type { TrialSlice } from './trial/state';

/** What the chapter of models shows, by its cards. */
export type ModelSlices = {
  readonly chosen: ChosenSlice;
  readonly here: HereSlice;
  readonly other: OtherSlice;
  readonly builtIn: BuiltInSlice;
  readonly trial: TrialSlice;
  readonly terms: TermsSlice;
};
