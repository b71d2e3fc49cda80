import type { Section } from '../core/paper';
import { JoinedText } from './joined/JoinedText';
import { LED_HEADINGS } from './LedHeadings';
import { Blocks } from './tree/Blocks';
import { nameSection } from './words/nameSection';

type SectionProps = {
  readonly section: Section;
  /** Leads to the like section of the paper, for a page that knows where that stands. */
  readonly leads?: boolean;
};

export function SectionView({ section, leads = false }: SectionProps) {
  return (
    <div class={`section ${section.kind}${section.placeholder ? ' placeholder' : ''}`}>
      <Heading section={section} leads={leads} />
      <div class="text">
        <Blocks nodes={section.children} />
      </div>
    </div>
  );
}

function Heading({ section, leads }: Required<SectionProps>) {
  const Led = leads && section.kind !== 'other' && LED_HEADINGS[section.kind];
  if (Led) return <Led />;
  const name = nameSection(section);
  return name ? (
    <h3>
      <JoinedText text={name} />
    </h3>
  ) : null;
}
