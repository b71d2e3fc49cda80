import { useRef, useState } from 'preact/hooks';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { FORMATS, type OutFormat, type OutResult } from './formats';

type Props = {
  /** Exports what is meant by where the menu stands: a paper, or all that are chosen. */
  readonly onOut: (format: OutFormat) => Promise<OutResult | undefined>;
};

/** A button that unfolds to the ways out, and says what came of the last one. */
export function OutMenu({ onOut }: Props) {
  const [result, setResult] = useState<OutResult>();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const go = (format: OutFormat) => {
    close();
    setResult(undefined);
    onOut(format).then(setResult, () => setResult({ kind: 'failed' }));
  };
  return (
    <div class="out">
      <details
        ref={details}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          event.stopPropagation();
          close();
        }}
      >
        <summary>{say('out.menu')}</summary>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => go(format)}>
                {say(`out.${format}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span role="status">{result && tell(result)}</span>
    </div>
  );
}

function tell(result: OutResult): string {
  if (result.kind === 'failed') return say('out.failed');
  const { papers } = result;
  const said = say(`out.${result.kind}`, papers, [formatCount(papers)]);
  return result.format === 'bibtex' ? `${said} ${say('out.noAuthors')}` : said;
}
