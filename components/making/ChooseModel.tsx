import { say } from '../words/say';

/** Leads to where a model is chosen: hidden in a frame until a press found that none is. */
export function ChooseModel() {
  return (
    <button type="button" class="choose" hidden data-press="choose">
      {say('making.choose')}
    </button>
  );
}
