import { say } from '../../words/say';

/** Leads to the paper as HTML, once a page has said where that stands: until then it is the same in every panel. */
export function HtmlLink() {
  return (
    <a class="html" hidden href="https://arxiv.org/html/" data-at="">
      {say('panel.html')}
    </a>
  );
}
