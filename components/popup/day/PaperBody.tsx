import { Component, type ComponentChildren } from 'preact';
import { gistNodes, withoutRepeats } from '../../../core/gist';
import { KeepDots } from '../../KeepDots';
import { SectionView } from '../../SectionView';
import { say } from '../../words/say';
import type { PopupPaper } from '../state';

type Props = { readonly id: string; readonly paper: PopupPaper };

/** The whole summary, as it is stored: nothing is asked of the network. */
export function PaperBody({ id, paper: { gist, summary } }: Props) {
  const { digest, entry } = summary;
  return (
    <div class="whole yoyak" id={id} lang={digest.language ?? 'ko'}>
      <Guard>
        {gist && (
          <p class="gist">
            <KeepDots text={gist} />
          </p>
        )}
        <Sections entry={entry} />
      </Guard>
    </div>
  );
}

function Sections({ entry }: Pick<PopupPaper['summary'], 'entry'>) {
  return (
    <>
      {withoutRepeats(entry.sections, gistNodes(entry)).map((section) => (
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
