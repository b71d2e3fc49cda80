import type { OutWords } from '../../core/export';
import { nameLabel, nameSection } from '../words/nameSection';
import { say } from '../words/say';
import { tellOrigin } from '../words/tellOrigin';

/** How what goes out of Yoyak is called, in the reader's language. */
export const outWords: OutWords = {
  section: nameSection,
  label: nameLabel,
  get note() {
    return say('out.column.note');
  },
  origin: ({ summary, from }) => tellOrigin(summary, from),
};
