import type { ComponentType, Key } from 'preact';
import { steady } from './steady';
import { PORTION } from './useGrowth';

type Given<Props> = {
  readonly of: ComponentType<Props>;
  /** What each is given; its `id` is its own among them. */
  readonly rows: readonly (Props & { readonly id: Key })[];
};

/**
 * The rows of a long list, in lists of a portion each, so that of thousands only those portions are drawn anew in which
 * something changed, and laid out which are looked at (`portions.css`). A row is to say its place and how many there are.
 */
export function Rows<Props extends object>({
  name,
  ...given
}: Given<Props> & { readonly name: string }) {
  return cut(given).map((portion, nth) => (
    <ul key={nth} class={`portion ${name}`} style={{ '--rows': portion.rows.length }}>
      <Some {...portion} />
    </ul>
  ));
}

/** The same where what they stand in is one table, which browsers lay out as a whole. */
export function TableRows<Props extends object>(given: Given<Props>) {
  return cut(given).map((portion, nth) => <Some key={nth} {...portion} />);
}

function cut<Props extends object>({ of, rows }: Given<Props>): readonly Given<object>[] {
  return Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, nth) => ({
    of: of as ComponentType<object>,
    rows: rows.slice(nth * PORTION, (nth + 1) * PORTION),
  }));
}

const Some = steady(({ of: Row, rows }: Given<object>) => (
  <>
    {rows.map(({ id, ...props }) => (
      <Row key={id} {...props} />
    ))}
  </>
));
