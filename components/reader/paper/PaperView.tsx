import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import type { Address } from '../address';
import type { ReaderEvents } from '../events';
import { MessageView } from '../MessageView';
import type { MakingSlice } from '../making/state';
import type { PaperSlice } from '../state';
import { ShownPaper } from './ShownPaper';

export type PaperEvents = Pick<
  ReaderEvents,
  | 'onGo'
  | 'onBookmark'
  | 'onRead'
  | 'onCopy'
  | 'onOut'
  | 'onUndo'
  | 'onNote'
  | 'onTags'
  | 'onTagTyped'
  | 'onRetry'
  | 'making'
  | 'own'
>;
type Props = PaperEvents & {
  readonly address: Address;
  readonly paper: PaperSlice;
  /** What is being made. */
  readonly slice: MakingSlice;
};

/** The right column: what is stored of one paper. */
export function PaperView({ address, paper, slice, ...events }: Props) {
  switch (paper.kind) {
    case 'none':
      return <p class="hint">{say('reader.paper.choose')}</p>;
    case 'loading':
      return (
        <p class="hint" role="status">
          {say('reader.loading')}
        </p>
      );
    case 'failed':
      return (
        <MessageView title={say('reader.failed')} body={describeFailure(paper.code)}>
          <button type="button" onClick={events.onRetry}>
            {say('reader.retry')}
          </button>
        </MessageView>
      );
    case 'shown':
      return (
        <ShownPaper key={paper.paper} address={address} shown={paper} slice={slice} {...events} />
      );
  }
}
