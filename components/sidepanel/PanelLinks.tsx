import type { PaperId } from '../../core/paper';
import { say } from '../words/say';
import type { SidePanelEvents } from './state';

type Props = { readonly paper: PaperId; readonly onOpen: SidePanelEvents['onOpen'] };

/** The paper's pages on arXiv that are always there; not every paper has one in HTML. */
export function PanelLinks({ paper, onOpen }: Props) {
  return (
    <>
      {(['abs', 'pdf'] as const).map((page) => (
        <a
          key={page}
          href={`https://arxiv.org/${page}/${paper}`}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(press) => {
            // With a key held down the browser knows what is meant.
            if (press.ctrlKey || press.metaKey || press.shiftKey) return;
            press.preventDefault();
            onOpen(press.currentTarget.href);
          }}
        >
          {say(`sidepanel.${page}`)}
        </a>
      ))}
    </>
  );
}
