import type { Beside, Neighbour } from '../../../core/paper';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';

/** How much of a title is shown, in UTF-16 units: the line has no room for more. */
const SHOWN = 100;

/** The papers before and after this one in its digest, by their titles. */
export function BesideLinks({ before, after }: Beside) {
  return (
    <div class="beside">
      {before && <Step paper={before} rel="prev" word={say('panel.before')} />}
      {after && <Step paper={after} rel="next" word={say('panel.after')} />}
    </div>
  );
}

type StepProps = { readonly paper: Neighbour; readonly rel: string; readonly word: string };

function Step({ paper: { paper, title }, rel, word }: StepProps) {
  return (
    <a rel={rel} href={`https://arxiv.org/abs/${paper}`}>
      {word} <span lang={languageOf(title)}>{clip(title)}</span>
    </a>
  );
}

function clip(title: string): string {
  return title.length > SHOWN ? `${title.slice(0, SHOWN).toWellFormed()}…` : title;
}
