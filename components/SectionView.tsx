import type { Section } from '../core/paper';
import { say } from './say';
import { Blocks } from './tree/Blocks';

export function SectionView({ section }: { readonly section: Section }) {
  const name = nameSection(section);
  return (
    <div class={`section ${section.kind}${section.placeholder ? ' placeholder' : ''}`}>
      {name && <h3>{name}</h3>}
      <div class="text">
        <Blocks nodes={section.children} />
      </div>
    </div>
  );
}

/** Empty for a section of the source's own that has no heading. */
export function nameSection({ kind, heading }: Section): string {
  return kind === 'other' ? heading : say(`section.${kind}`);
}
