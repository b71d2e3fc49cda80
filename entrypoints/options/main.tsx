import { render } from 'preact';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { keepCards, mend } from '../cards/keepCards';
import { Page } from './Page';

keepCards();
mend();
document.documentElement.lang = language();
document.title = say('options.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
