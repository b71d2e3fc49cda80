import { language } from '../../words/language';
import { say } from '../../words/say';

type UnfoundProps = { readonly figures: readonly string[]; readonly names: readonly string[] };

/** What a summary has and the text that it was made from does not: of each kind a line, in the reader's language. */
export function Unfound({ figures, names }: UnfoundProps) {
  const lines = [
    [say('making.missingFigures'), figures],
    [say('making.missingNames'), names],
  ] as const;
  return (
    <>
      {lines.map(
        ([what, missing]) =>
          missing.length > 0 && (
            <p class="unfound" lang={language()}>
              {`${what}: ${missing.join(', ')}`}
            </p>
          ),
      )}
    </>
  );
}
