import type { MakingProgress } from '../../../core/making';
import { cutTex } from '../../../core/math/cutTex';
import type { SectionName } from '../../../core/model';
import type { Inline } from '../../../core/tree';
import { Inlines } from '../../tree/Inlines';

type Formulas = NonNullable<MakingProgress['formulas']>;
type Props = {
  readonly name: SectionName;
  readonly text: string;
  readonly formulas?: Formulas | undefined;
};

/** What a section says so far, as it will stand: its formulas drawn, and the one that is being written held back. */
export function Partial({ name, text, formulas = {} }: Props) {
  // The parts of an introduction are to stand apart.
  const parts = name === 'introduction' ? text.split('\n') : [text.replaceAll('\n', ' ')];
  return (
    <>
      {parts.map((part, at) => (
        <p {...(at === parts.length - 1 && { class: 'partial' })}>
          <Inlines nodes={toNodes(part, formulas)} />
        </p>
      ))}
    </>
  );
}

function toNodes(text: string, formulas: Formulas): readonly Inline[] {
  const pieces = cutTex(text);
  return pieces.map(({ raw, tex }, at): Inline => {
    if (tex !== undefined) {
      const mathml = Object.hasOwn(formulas, tex) ? formulas[tex] : undefined;
      return { type: 'inlineMath', value: tex, ...(mathml && { mathml }) };
    }
    return { type: 'text', value: at === pieces.length - 1 ? withoutBegun(raw) : raw };
  });
}

/** What follows a dollar may be a formula until a Korean word does. */
function withoutBegun(text: string): string {
  return text.replace(/\$\$?(?:[^$\s\p{Script=Hangul}][^$\p{Script=Hangul}]*)?$/u, '');
}
