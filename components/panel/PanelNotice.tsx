import { say } from '../words/say';

/** What a press led to, said once and quietly; the words are there before, since after an update nobody can be asked. */
export function PanelNotice() {
  return (
    <p
      class="notice"
      role="status"
      data-copied={say('panel.copied')}
      data-copy-failed={say('panel.copyFailed')}
      data-failed={say('panel.failed')}
      data-gone={say('panel.goneMeanwhile')}
      data-reload={say('panel.reload')}
    />
  );
}
