import { Component, type ComponentChildren } from 'preact';
import { EntryText } from '../../../EntryText';
import { GoneLine } from '../../../standing/GoneLine';
import { say } from '../../../words/say';
import type { PopupPaper } from '../../state';

type Props = { readonly id: string; readonly paper: PopupPaper };

/** The whole summary, as it is stored: nothing is asked of the network. */
export function PaperBody({ id, paper: { summary } }: Props) {
  const { digest, entry } = summary;
  return (
    <div class="whole yoyak" id={id} lang={digest.language ?? 'ko'}>
      <GoneLine {...summary} />
      <Guard>
        <EntryText entry={entry} />
      </Guard>
    </div>
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
