import type { Mark } from '../../core/search/findMarks';
import { endsInBracket, JoinedText } from './JoinedText';

type Props = { readonly text: string; readonly marks: readonly Mark[] };

/** A text with what was found in it marked. */
export function HighlightedText({ text, marks }: Props) {
  const part = (start: number, end?: number) => (
    <JoinedText text={text.slice(start, end)} joined={endsInBracket(text.slice(0, start))} />
  );
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <>
          {part(marks[at - 1]?.end ?? 0, start)}
          <mark>{part(start, end)}</mark>
        </>
      ))}
      {part(marks.at(-1)?.end ?? 0)}
    </>
  );
}
