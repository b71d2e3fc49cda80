import { useEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { type OutFormat, type OutResult, WAYS } from './formats';

type Props = {
  /** Exports what is meant by where the menu stands: a paper, or all that are chosen. */
  readonly onOut: (format: OutFormat, withNotes: boolean) => Promise<OutResult | undefined>;
  /** The reader wrote a note to one of them, or it is not known yet. */
  readonly noted: boolean;
  /** They are summaries that the reader had made. */
  readonly own?: boolean;
};

/** A button that unfolds to the ways out, by what a press does, and says what came of the last one. */
export function OutMenu({ onOut, noted, own = false }: Props) {
  // Notes are the reader's own: they go out where the reader says so, as on the sheet.
  const [withNotes, setWithNotes] = useState(false);
  const [result, setResult] = useState<OutResult>();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  // Who goes on elsewhere has no menu before them.
  const leave = (to: EventTarget | null) => {
    if (details.current && !details.current.contains(to as Node | null))
      details.current.open = false;
  };
  useEffect(() => {
    const hear = ({ target }: Event) => leave(target);
    document.addEventListener('click', hear);
    return () => document.removeEventListener('click', hear);
  }, []);
  const go = (format: OutFormat) => {
    close();
    setResult(undefined);
    onOut(format, noted && withNotes).then(setResult, () => setResult({ kind: 'failed' }));
  };
  return (
    <div class="out">
      <details
        ref={details}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget) leave(relatedTarget);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          event.stopPropagation();
          close();
        }}
      >
        <summary>{say('out.menu')}</summary>
        <div class="ways">
          {noted && (
            <label>
              <input
                type="checkbox"
                checked={withNotes}
                onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
              />
              {say('out.withNotes')}
            </label>
          )}
          {WAYS.map(({ does, formats }) => (
            <div key={does}>
              <p aria-hidden="true">{say(`out.${does}`)}</p>
              <ul aria-label={say(`out.${does}`)}>
                {formats
                  .filter((format) => own || format !== 'post')
                  .map((format) => (
                    <li key={format}>
                      <button type="button" value={format} onClick={() => go(format)}>
                        {say(`out.${format}`)}
                      </button>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
      <span role="status">{result && tell(result)}</span>
    </div>
  );
}

function tell(result: OutResult): string {
  if (result.kind === 'failed') return say('out.failed');
  const { papers } = result;
  const said = say(`out.${result.kind}`, papers, [formatCount(papers)]);
  return result.format === 'bibtex' || result.format === 'bibtexText'
    ? `${said} ${say('out.noAuthors')}`
    : said;
}
