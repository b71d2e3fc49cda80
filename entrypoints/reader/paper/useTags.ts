import { useState } from 'preact/hooks';
import type { ReaderEvents } from '../../../components/reader/events';
import type { PaperSlice } from '../../../components/reader/state';
import { setTags } from '../../../core/reading/annotate';
import { openDueTags } from './dueTags';

export type Tags = Pick<ReaderEvents, 'onTags' | 'onTagTyped'> & {
  /** A paper that is shown, with the tag that was begun there. */
  readonly withTag: (paper: PaperSlice) => PaperSlice;
};

/** Stores tags as they are finished, and keeps what is none yet. */
export function useTags(onStored: () => Promise<void>, onFailed: (error: unknown) => void): Tags {
  const [due] = useState(openDueTags);
  return {
    withTag(slice) {
      const tag = slice.kind === 'shown' ? due.read(slice.paper) : '';
      return tag === '' ? slice : { ...slice, tag };
    },
    onTagTyped: due.keep,
    onTags: (paper, tags, on) =>
      setTags(paper, tags, on).then(
        () => onStored().then(() => true),
        (error: unknown) => {
          onFailed(error);
          return false;
        },
      ),
  };
}
