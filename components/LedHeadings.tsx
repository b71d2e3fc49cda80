import type { VNode } from 'preact';
import type { SectionKind } from '../core/paper';
import { Jump } from './Jump';
import { JoinedText } from './joined/JoinedText';
import { say } from './words/say';

type LedKind = Exclude<SectionKind, 'other'>;

/**
 * The heading of each kind of section that a paper has too, which leads to it. Every one is a view of its own: it says the
 * same in all panels, and is drawn once for them.
 */
export const LED_HEADINGS: Readonly<Record<LedKind, () => VNode>> = {
  introduction: () => drawHeading('introduction'),
  method: () => drawHeading('method'),
  results: () => drawHeading('results'),
  limitations: () => drawHeading('limitations'),
  conclusion: () => drawHeading('conclusion'),
};

function drawHeading(kind: LedKind): VNode {
  const name = say(`section.${kind}`);
  return (
    <h3>
      <JoinedText text={name} />
      <Jump kind={kind} name={name} />
    </h3>
  );
}
