import { render } from 'preact';
import { language } from '../../components/language';
import { panelLook } from '../../components/panel/look';
import { Reader } from '../../components/reader/Reader';
import { setLook } from '../../core/cards/look';
import { useReader } from './useReader';

function Page() {
  return <Reader {...useReader(new URLSearchParams(location.search).get('paper'))} />;
}

setLook(panelLook);
document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) render(<Page />, root);
