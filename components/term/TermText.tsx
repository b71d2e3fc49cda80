import type { MarkedText } from '../../core/terms/markTerms';
import { endsInBracket, JoinedText } from '../joined/JoinedText';
import { MarkedTerm } from './MarkedTerm';

type Props = { readonly node: MarkedText; readonly joined: boolean };

/** A text whose terms tell their other side. */
export function TermText({ node: { value, terms }, joined }: Props) {
  const join = (at: number) => (at === 0 ? joined : endsInBracket(value.slice(0, at)));
  const last = terms.at(-1)?.end ?? 0;
  return (
    <>
      {terms.map(({ start, end, term, side }, at) => {
        const before = terms[at - 1]?.end ?? 0;
        return (
          <>
            <JoinedText text={value.slice(before, start)} joined={join(before)} />
            <MarkedTerm term={term} side={side}>
              <JoinedText text={value.slice(start, end)} joined={join(start)} />
            </MarkedTerm>
          </>
        );
      })}
      <JoinedText text={value.slice(last)} joined={join(last)} />
    </>
  );
}
