import type { Section } from '../core/paper';
import { Blocks } from './tree/Blocks';
import { nameSection } from './words/nameSection';

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
