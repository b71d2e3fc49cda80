import type { Notice } from '../../../components/reader/notice';

/**
 * Does what a press asks for, and tells what it gives, or that it failed; what `canUndo` is given takes it back. Where there was
 * nothing left to do, as for the second half of a double press, what was told before stands, and can still be taken back.
 */
export type Press = (
  work: (
    canUndo: (back: () => Promise<unknown>) => void,
  ) => Promise<Notice | 'nothing' | undefined>,
) => Promise<void>;
