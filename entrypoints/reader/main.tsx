import { render } from 'preact';
import { Reader } from '../../components/reader/Reader';
import { language } from '../../components/words/language';
import { keepCards } from '../cards/keepCards';
import { useReader } from './useReader';

function Page() {
  return <Reader {...useReader(new URLSearchParams(location.search).get('paper'))} />;
}

keepCards();
document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) render(<Page />, root);
