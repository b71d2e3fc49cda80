import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/terms/quoteTerm';
import { FilterField } from '../portions/FilterField';
import { More } from '../portions/More';
import { TableRows } from '../portions/Rows';
import { useLatest } from '../portions/useLatest';
import { usePortions } from '../portions/usePortions';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { GlossaryRow } from './GlossaryRow';
import type { TermRow, TermsAsked, TermsEvents } from './state';

/** A table is laid out as a whole at each press, so that fewer rows come by themselves. */
const MOST = 1_000;

type Order = 'used' | NonNullable<TermsAsked['order']>;
const orders: readonly Order[] = ['used', 'name', 'new'];

const compare: Readonly<Record<Order, (a: TermRow, b: TermRow) => number>> = {
  used: (a, b) => b.explained - a.explained || b.inEither - a.inEither,
  name: (a, b) => a.ko.localeCompare(b.ko, 'ko'),
  new: (a, b) => b.latest.localeCompare(a.latest) || b.inEither - a.inEither,
};

type Now = { readonly order: Order; readonly query: string; readonly term?: string };
type Props = Pick<TermsEvents, 'quote' | 'onAsk' | 'onPaper'> & {
  readonly rows: readonly TermRow[];
  readonly asked: TermsAsked;
};

/** The pairs that digests explain, with how often each is used and how that went; a row unfolds to where it stands. */
export function GlossaryList({ rows, asked, quote, onAsk, onPaper }: Props) {
  const { order = 'used', query = '', term: open } = asked;
  const ask = (next: Now, replace = false) =>
    onAsk(
      {
        ...(next.order !== 'used' && { order: next.order }),
        ...(next.query !== '' && { query: next.query }),
        ...(next.term && { term: next.term }),
      },
      replace,
    );
  const now: Now = { order, query, ...(open !== undefined && { term: open }) };
  const sorted = useMemo(() => [...rows].sort(compare[order]), [rows, order]);
  const quotes = useQuotes(rows, open, quote);
  const portions = usePortions(sorted, ({ ko, en }) => `${ko} ${en}`, {
    query,
    // Typing is one step of the history, not one a letter.
    onQuery: (next) => ask({ ...now, query: next }, query !== ''),
    holds: ({ en }) => en === open,
    most: MOST,
  });
  const onToggle = useLatest((term: string) =>
    ask({ order, query, ...(open !== term && { term }) }),
  );
  const go = useLatest(onPaper);
  const box = useRef<HTMLElement>(null);
  // An address leads to its term; who presses one is there.
  useLayoutEffect(
    () => box.current?.querySelector('.open')?.scrollIntoView({ block: 'center' }),
    [],
  );
  return (
    <section ref={box} class="glossary" aria-labelledby="glossary">
      <header>
        <h2 id="glossary">{say('terms.title')}</h2>
        <p>{say('terms.count', rows.length, [formatCount(rows.length)])}</p>
        <fieldset class="orders">
          <legend class="unseen">{say('terms.order.label')}</legend>
          {orders.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === order}
              onClick={() => ask({ ...now, order: each })}
            >
              {say(`terms.order.${each}`)}
            </button>
          ))}
        </fieldset>
        <FilterField {...portions} label={say('terms.filter')} />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('terms.korean')}</th>
            <th scope="col">{say('terms.english')}</th>
            <th scope="col" class="line">
              {say('terms.weeks', [formatCount(rows[0]?.weeks.length ?? 0)])}
            </th>
            <th scope="col" class="number">
              {say('terms.used')}
            </th>
            <th scope="col" class="latest">
              {say('terms.latest')}
            </th>
          </tr>
        </thead>
        <TableRows
          of={GlossaryRow}
          rows={portions.shown.map((row) => ({
            id: row.en,
            row,
            ...(open === row.en && { quotes }),
            onToggle,
            onPaper: go,
          }))}
        />
      </table>
      <More {...portions} />
    </section>
  );
}

/** Where the term of the open row stands; none until they are found, as all texts are looked through for them. */
function useQuotes(
  rows: readonly TermRow[],
  open: string | undefined,
  quote: TermsEvents['quote'],
): readonly Quote[] {
  const [found, setFound] = useState<{ readonly of: string; readonly quotes: readonly Quote[] }>();
  useEffect(() => {
    const row = rows.find(({ en }) => en === open);
    if (!row) return undefined;
    let current = true;
    void quote(row).then((quotes) => current && setFound({ of: row.en, quotes }));
    return () => {
      current = false;
    };
  }, [rows, open, quote]);
  return found !== undefined && found.of === open ? found.quotes : [];
}
