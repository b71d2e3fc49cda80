import { render } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../components/words/language';
import { keepCards } from '../cards/keepCards';
import { Page } from './Page';

keepCards();
document.documentElement.lang = language();
document.title = i18n.t('options.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
