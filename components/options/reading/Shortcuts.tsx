import { say } from '../../words/say';
import type { ShortcutsSlice } from './state';

/** The keys of the browser's that lead to Yoyak, and where they are changed; nothing where there are none. */
export function Shortcuts({ shortcuts, where, onOpen }: ShortcutsSlice) {
  if (shortcuts.length === 0) return null;
  return (
    <div class="setting" id="shortcuts">
      <div class="what">
        <span class="title">{say('options.shortcuts.name')}</span>
        <ul class="note shortcuts">
          {shortcuts.map(({ name, words, keys }) => (
            <li key={name}>
              {words} {keys === '' ? say('options.shortcuts.none') : <kbd>{keys}</kbd>}
            </li>
          ))}
        </ul>
        {where === 'words' && <p class="note">{say('options.shortcuts.way')}</p>}
      </div>
      {where === 'page' && (
        <button type="button" onClick={onOpen}>
          {say('options.shortcuts.press')}
        </button>
      )}
    </div>
  );
}
