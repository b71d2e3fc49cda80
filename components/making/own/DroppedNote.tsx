import { say } from '../../words/say';

type Props = { readonly onUndo: (() => void) | undefined };

/** What came of a summary was just thrown away, where that can be taken back; the place stands there before. */
export function DroppedNote({ onUndo }: Props) {
  return (
    <p class="dropped" role="status">
      {onUndo && (
        <>
          {say('reader.done.dropped')}{' '}
          <button type="button" onClick={onUndo}>
            {say('reader.undo')}
          </button>
        </>
      )}
    </p>
  );
}
