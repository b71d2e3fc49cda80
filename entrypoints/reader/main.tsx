import { render } from 'preact';
import { language } from '../../components/language';
import { Reader } from '../../components/reader/Reader';
import { keepCards } from '../cards/keepCards';
import { useReader } from './useReader';

function Page() {
  return <Reader {...useReader(new URLSearchParams(location.search).get('paper'))} />;
}

keepCards();
document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) render(<Page />, root);
