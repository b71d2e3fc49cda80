import { render } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../components/language';
import { panelLook } from '../../components/panel/look';
import { setLook } from '../../core/cards/look';
import { Page } from './Page';

setLook(panelLook);
document.documentElement.lang = language();
document.title = i18n.t('options.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
