import { say } from '../../words/say';

/** What a panel is called; by its id it is named to screen readers. */
export function Title() {
  return <h2 id="title">{say('panel.title')}</h2>;
}

/** `Title` of a summary in another language than Korean. */
export function OtherTitle() {
  return <h2 id="title">{say('panel.titleOther')}</h2>;
}

/** Hidden until a page has seen that the paper was withdrawn. */
export function Withdrawn() {
  return (
    <strong class="chip withdrawn" hidden>
      {say('panel.withdrawn')}
    </strong>
  );
}
