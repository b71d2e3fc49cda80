import type { PaperId, Summary } from '../../core/paper';
import type { OutFormat, OutResult } from '../out/formats';
import type { Address } from './address';
import type { Decision } from './catchUp/state';
import type { MakingActs, OwnActs } from './making/acts';

/** What a press in the reader leads to. */
export type ReaderEvents = {
  /** Goes to another address; `replace` where Back is not to lead here again. */
  readonly onGo: (address: Address, replace?: boolean) => void;
  /** `shown`: the one summary that is before the reader, where it is to be that; so below. */
  readonly onBookmark: (papers: readonly PaperId[], on: boolean, shown?: Summary) => void;
  readonly onRead: (papers: readonly PaperId[], on: boolean) => void;
  readonly onUndo: () => void;
  readonly onCopy: (papers: readonly PaperId[], shown?: Summary) => void;
  readonly onOut: (
    format: OutFormat,
    papers: readonly PaperId[],
    withNotes: boolean,
    shown?: Summary,
  ) => Promise<OutResult | undefined>;
  /** `over`: the note in whose place this one was written, where that is not the one that it began from. */
  readonly onNote: (paper: PaperId, note: string, over?: string) => void;
  /** Puts tags to those of a paper, or takes them away, and gives whether that could be stored. */
  readonly onTags: (paper: PaperId, tags: readonly string[], on: boolean) => Promise<boolean>;
  /** What stands in the field for tags, and is none yet. */
  readonly onTagTyped: (paper: PaperId, text: string) => void;
  readonly onMore: () => void;
  /** What is to become of the paper of the queue that is shown under this title. */
  readonly onDecide: (decision: Decision, title: string, shown?: Summary) => void;
  readonly onTakeBack: () => void;
  readonly onRetry: () => void;
  readonly making: MakingActs;
  readonly own: OwnActs;
};
