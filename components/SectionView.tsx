import type { Section } from '../core/paper';
import { Jump } from './Jump';
import { JoinedText } from './joined/JoinedText';
import { Blocks } from './tree/Blocks';
import { nameSection } from './words/nameSection';

type SectionProps = {
  readonly section: Section;
  /** Leads to the like section of the paper, for a page that knows where that stands. */
  readonly leads?: boolean;
};

export function SectionView({ section, leads = false }: SectionProps) {
  const name = nameSection(section);
  return (
    <div class={`section ${section.kind}${section.placeholder ? ' placeholder' : ''}`}>
      {name && (
        <h3>
          <JoinedText text={name} />
          {leads && section.kind !== 'other' && <Jump kind={section.kind} name={name} />}
        </h3>
      )}
      <div class="text">
        <Blocks nodes={section.children} />
      </div>
    </div>
  );
}
