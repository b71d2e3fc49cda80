import { useEffect, useRef } from 'preact/hooks';
import { say } from '../words/say';

const keys = [
  ['/', 'reader.search.label'],
  ['j k', 'reader.keys.move'],
  ['e', 'reader.keys.read'],
  ['b', 'reader.keys.bookmark'],
  ['o', 'reader.keys.open'],
  ['c', 'reader.keys.copy'],
  ['x', 'reader.keys.select'],
  ['d', 'reader.keys.compare'],
  ['n p', 'reader.keys.beside'],
  ['z', 'reader.keys.undo'],
  ['Esc', 'reader.keys.leave'],
  ['?', 'reader.keys.all'],
] as const;

type Props = { readonly open: boolean; readonly onClose: () => void };

/** All keys of the reader; Esc and its button close it. */
export function KeysDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{say('reader.keys.heading')}</h2>
      <dl>
        {keys.map(([names, what]) => (
          <div>
            <dt>
              {names.split(' ').map((name) => (
                <kbd>{name}</kbd>
              ))}
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {say('reader.keys.close')}
      </button>
    </dialog>
  );
}
