import { useState } from 'preact/hooks';
import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { SheetPaper } from './SheetPaper';
import type { SheetState } from './state';

type Props = { readonly state: SheetState; readonly onPrint: () => void };

/** Several papers to be printed for a seminar: one on each page, or one after the other. */
export function Sheet({ state, onPrint }: Props) {
  const [compact, setCompact] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  if (state.kind === 'loading') return <Alone text={say('sheet.loading')} />;
  if (state.kind === 'failed') return <Alone text={describeFailure(state.code)} />;
  if (state.papers.length === 0) return <Alone text={say('sheet.none')} />;
  return (
    <main class={compact ? 'sheet yoyak compact' : 'sheet yoyak'}>
      <header class="tools">
        <h1>{say('sheet.title')}</h1>
        <button type="button" aria-pressed={!compact} onClick={() => setCompact(false)}>
          {say('sheet.each')}
        </button>
        <button type="button" aria-pressed={compact} onClick={() => setCompact(true)}>
          {say('sheet.compact')}
        </button>
        {state.papers.some(({ note }) => note) && (
          <label>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
            />
            {say('sheet.withNotes')}
          </label>
        )}
        <button type="button" class="primary" onClick={onPrint}>
          {say('sheet.print')}
        </button>
      </header>
      {state.left > 0 && (
        <p class="left" role="status">
          {say('sheet.left', state.left, [formatCount(state.left), formatCount(state.most)])}
        </p>
      )}
      {state.papers.map((paper, at) => (
        <SheetPaper
          key={paper.summary.entry.paper}
          paper={paper}
          rank={at + 1}
          withNote={withNotes}
        />
      ))}
    </main>
  );
}

/** What the page says where it has no paper to show. */
function Alone({ text }: { readonly text: string }) {
  return (
    <main class="alone">
      <h1>{say('sheet.title')}</h1>
      <p>{text}</p>
    </main>
  );
}
