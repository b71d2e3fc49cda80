import { say } from '../../words/say';
import type { Shortcut, ShortcutsSlice } from './state';

/** What leads where, in the reader's language: the browser has the words of its own. */
const known = {
  _execute_action: 'options.shortcuts.popup',
  _execute_sidebar_action: 'options.shortcuts.panel',
  panel: 'options.shortcuts.panel',
  bookmark: 'options.shortcuts.bookmark',
} as const;

/** The keys of the browser's that lead to Yoyak, and where they are changed; nothing where there are none. */
export function Shortcuts({ shortcuts, where, onOpen }: ShortcutsSlice) {
  if (shortcuts.length === 0) return null;
  return (
    <div class="setting" id="shortcuts">
      <div class="what">
        <span class="title">{say('options.shortcuts.name')}</span>
        <ul class="note shortcuts">
          {shortcuts.map((shortcut) => (
            <li key={shortcut.name}>
              {nameShortcut(shortcut)}{' '}
              {shortcut.keys === '' ? say('options.shortcuts.none') : <kbd>{shortcut.keys}</kbd>}
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

function nameShortcut({ name, description }: Shortcut): string {
  return isKnown(name) ? say(known[name]) : description;
}

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name);
}
