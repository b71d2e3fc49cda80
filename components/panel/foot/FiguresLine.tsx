import { say } from '../../words/say';

/** Stand in a sentence where how many there are, and how many of them were found, will stand. */
const PLACES: readonly [string, string] = ['%1', '%2'];

/**
 * The line of the foot that counts the figures, empty until a page has compared them with its abstract. Its words are there
 * before, and so is the room for them: nothing moves when they come.
 */
export function FiguresLine() {
  return (
    <p
      class="figures"
      data-found={say('figures.found')}
      data-missing={say('figures.missing')}
      data-found-paper={say('figures.foundPaper')}
      data-missing-paper={say('figures.missingPaper')}
    >
      <span
        class="count"
        data-abstract={say('figures.abstract', [...PLACES])}
        data-paper={say('figures.paper', [...PLACES])}
      />
      <button type="button" data-press="compare" hidden>
        {say('figures.compare')}
      </button>
      <span
        class="outcome"
        role="status"
        data-waiting={say('figures.waiting')}
        data-reading={say('figures.reading')}
        data-none={say('figures.none')}
        data-large={say('figures.large')}
        data-failed={say('figures.failed')}
      />
    </p>
  );
}
