import { say } from '../../words/say';

/** The buttons; what says another word in another state has both. */
export function Actions() {
  return (
    <div class="actions">
      <button
        type="button"
        data-press="copy"
        data-off={say('panel.copy')}
        data-on={say('panel.copied')}
      >
        {say('panel.copy')}
      </button>
      <button type="button" class="bookmark" aria-pressed={false} data-press="bookmark">
        {say('panel.bookmark')}
      </button>
      <button type="button" data-press="read">
        {say('panel.read')}
      </button>
      <button
        type="button"
        class="fold"
        aria-expanded={true}
        data-press="fold"
        data-off={say('panel.expand')}
        data-on={say('panel.collapse')}
      >
        {say('panel.collapse')}
      </button>
    </div>
  );
}
