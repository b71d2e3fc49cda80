import type { Names } from '../../core/cards/look';
import { gistNodes, withoutRepeats } from '../../core/gist';
import type { Card, Summary } from '../../core/paper';
import { isLarger } from '../../core/tree/isLarger';
import { BirthLine } from '../making/birth/BirthLine';
import { SectionView } from '../SectionView';
import { KeptLine } from '../standing/KeptLine';
import { Inlines } from '../tree/Inlines';
import { language } from '../words/language';
import { Footer } from './foot/Footer';
import { Header } from './head/Header';
import { CHOSEN } from './head/Picks';
import { VersionLine } from './head/VersionLine';
import { LongLine } from './LongLine';
import { PanelNotice } from './PanelNotice';
import { Rules } from './Rules';

/** More elements than this no page draws at once without halting; a long summary has some hundred. */
const MOST_ELEMENTS = 5000;
/** One sentence, with its formulas. */
const MOST_OF_GIST = 200;

type PanelProps = {
  readonly card: Card;
  readonly names: Names;
  /** The summary that the reader chose among the paper's; without it the card's own. */
  readonly shown?: Summary | undefined;
};

/**
 * One paper's summary as it stands in an arXiv page. It is made into a frame: what a page or a press changes later stands in
 * it from the beginning, as a slot, as words for both states, or as a button's `data-press`.
 */
export function Panel({ card, names, shown = card.summary }: PanelProps) {
  const { digest, entry } = shown;
  const { summary, also, others } = card;
  const places = [{ ...summary, ...(also && { also }) }, ...others];
  const told = gistNodes(entry).slice(0, MOST_OF_GIST);
  const isLong = isLarger(entry.sections, MOST_ELEMENTS);
  return (
    <section
      class="yoyak panel"
      aria-labelledby="title"
      lang={language()}
      data-paper={entry.paper}
      data-source={digest.source}
      data-id={digest.id}
    >
      <Rules />
      <Header place={shown} made={entry.made} {...{ places, names }} />
      <PanelNotice />
      <div
        class="body"
        lang={digest.language ?? 'ko'}
        {...(places.length > 1 && { role: 'tabpanel', 'aria-labelledby': CHOSEN })}
      >
        {told.length > 0 && (
          <p class="gist">
            <Inlines nodes={told} />
          </p>
        )}
        <div class="sections">
          {isLong ? (
            <LongLine />
          ) : (
            withoutRepeats(entry.sections, told).map((section) => (
              <SectionView section={section} leads />
            ))
          )}
        </div>
      </div>
      {entry.version && <VersionLine version={entry.version} />}
      <KeptLine summary={shown} kept />
      {entry.made && (
        <BirthLine made={entry.made} version={entry.version} own={digest.source === 'made'} />
      )}
      <Footer shown={shown} />
    </section>
  );
}
