import type { Notice } from '../../../components/reader/notice';

/** Does what a press asks for, and tells what it gives, or that it failed; what `canUndo` is given takes it back. */
export type Press = (
  work: (canUndo: (back: () => Promise<unknown>) => void) => Promise<Notice | undefined>,
) => Promise<void>;
