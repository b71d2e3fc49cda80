import { Component, type ComponentChildren } from 'preact';
import { SectionView } from '../../SectionView';
import { useTold } from '../../term/useTold';
import { Inlines } from '../../tree/Inlines';
import { say } from '../../words/say';
import type { PopupPaper } from '../state';

type Props = { readonly id: string; readonly paper: PopupPaper };

/** The whole summary, as it is stored: nothing is asked of the network. */
export function PaperBody({ id, paper: { summary } }: Props) {
  const { digest, entry } = summary;
  return (
    <div class="whole yoyak" id={id} lang={digest.language ?? 'ko'}>
      <Guard>
        <Told entry={entry} />
      </Guard>
    </div>
  );
}

function Told({ entry }: Pick<PopupPaper['summary'], 'entry'>) {
  const { told, sections } = useTold(entry);
  return (
    <>
      {told.length > 0 && (
        <p class="gist">
          <Inlines nodes={told} />
        </p>
      )}
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </>
  );
}

/** A stored text that is damaged costs its own summary, not the page. */
class Guard extends Component<{ children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return <>{this.props.children}</>;
    return <p class="broken">{say('popup.broken')}</p>;
  }
}
