import type { Section } from '../core/paper';
import { say } from './say';
import { Blocks } from './tree/Blocks';

export function SectionView({ section }: { readonly section: Section }) {
  return (
    <div class={section.placeholder ? 'section placeholder' : 'section'}>
      <h3>{nameSection(section)}</h3>
      <div class="text">
        <Blocks nodes={section.children} />
      </div>
    </div>
  );
}

export function nameSection({ kind, heading }: Section): string {
  return kind === 'other' ? heading : say(`section.${kind}`);
}
