import type { ComponentChildren } from 'preact';
import { say } from '../../words/say';
import type { Chapter } from './chapters';

type Props = {
  readonly chapter: Chapter;
  /** None where what is looked for stands in none. */
  readonly shown: Chapter | undefined;
  readonly children: ComponentChildren;
};

/** Stays on the page while another is shown, with all that was begun in it. */
export function ChapterView({ chapter, shown, children }: Props) {
  return (
    <div class="chapter" data-chapter={chapter} hidden={chapter !== shown}>
      <h1 tabIndex={-1}>{say(`options.chapter.${chapter}`)}</h1>
      {children}
    </div>
  );
}
