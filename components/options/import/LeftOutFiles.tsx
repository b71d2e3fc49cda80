import type { LeftOutCounts } from '../../../core/files/standing';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';

/** What was not imported, in the words in which the preview told of it: each digest in one sentence. */
export function LeftOutFiles({ counts }: { readonly counts: LeftOutCounts }) {
  return (
    <>
      {(['known', 'same', 'repeated'] as const).map((why) => {
        const count = counts[why];
        return (
          count > 0 && (
            <p key={why}>{say(`options.import.leftOut.${why}`, count, [formatCount(count)])}</p>
          )
        );
      })}
    </>
  );
}
