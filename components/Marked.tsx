import type { Mark } from '../core/search/findMarks';

type Props = { readonly text: string; readonly marks: readonly Mark[] };

/** A text with what was found in it marked. */
export function Marked({ text, marks }: Props) {
  const parts = marks.map(({ start, end }, at) => (
    <>
      {text.slice(marks[at - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
