import type { Place, Standing, Summary } from '../../core/paper';
import { KeepDots } from '../KeepDots';
import type { Names } from '../nameSource';
import { SectionView } from '../SectionView';
import { say } from '../say';
import type { ActionsProps } from './Actions';
import { Footer } from './Footer';
import { Header } from './Header';

/** What a press led to, said once and quietly. */
export type Notice = 'copied' | 'copyFailed' | 'failed' | 'reload';

export type PanelState = Pick<ActionsProps, 'bookmarked' | 'collapsed'> & {
  readonly summary: Summary;
  readonly gist: string;
  readonly places: readonly Standing[];
  readonly names: Names;
  readonly pageVersion: number | undefined;
  readonly withdrawn: boolean;
  readonly notice?: Notice | undefined;
};
export type PanelEvents = Pick<ActionsProps, 'onCopy' | 'onBookmark' | 'onRead' | 'onCollapse'> & {
  readonly onPick: (place: Place) => void;
};

/** One paper's summary as it stands in an arXiv page. */
export function Panel(props: PanelState & PanelEvents) {
  const { summary, gist, collapsed, notice, places, names, pageVersion, onPick } = props;
  return (
    <section class="yoyak panel" aria-labelledby="title" lang={say('language')}>
      <Header {...props} place={summary} copied={notice === 'copied'} />
      <p class={`notice ${notice ?? ''}`} role="status">
        {notice && say(`panel.${notice}`)}
      </p>
      <div class="body" lang={summary.digest.language ?? 'ko'}>
        {gist && (
          <p class="gist">
            <KeepDots text={gist} />
          </p>
        )}
        {!collapsed && summary.entry.sections.map((section) => <SectionView section={section} />)}
      </div>
      {!collapsed && (
        <Footer
          version={summary.entry.version}
          {...{ pageVersion, places, names, onPick, shown: summary }}
        />
      )}
    </section>
  );
}
