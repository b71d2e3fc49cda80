import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words/say';
import { PaperLink } from './PaperLink';
import type { PopupEvents, PopupPaper } from './state';

type Props = Pick<PopupEvents, 'onVisit'> & {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly papers: readonly PopupPaper[];
};

/** One stop for the Tab key: the arrows move within (see useArrows), and the stop moves along. */
export function PaperList({ list, papers, onVisit }: Props) {
  const [stop, setStop] = useState(0);
  return (
    <ol ref={list} class="papers" aria-label={say('popup.list')}>
      {papers.map((each, index) => (
        <li key={each.paper}>
          <PaperLink
            {...each}
            stop={index === stop}
            onFocus={() => setStop(index)}
            onVisit={onVisit}
          />
        </li>
      ))}
    </ol>
  );
}
