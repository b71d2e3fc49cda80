import { Floating } from '../Floating';
import { say } from '../words/say';

/** Keys that do the same, and what they do, in words. */
export type KeyRow = { readonly keys: readonly string[]; readonly does: string };

type Props = { readonly rows: readonly KeyRow[]; readonly onClose: () => void };

/** The keys of a page, over it, until `?` is pressed again. */
export function KeysDialog({ rows, onClose }: Props) {
  return (
    <Floating class="keys" label={say('keys.title')} closedBy="?" onClose={onClose}>
      {(close) => (
        <>
          <h2>{say('keys.title')}</h2>
          <dl>
            {rows.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <button type="button" onClick={close}>
            {say('keys.close')}
          </button>
        </>
      )}
    </Floating>
  );
}
