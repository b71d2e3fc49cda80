import { say } from '../../components/words/say';
import { keepCards, mend } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { Page } from './OptionsPage';

keepCards();
mend();
openPage(Page, () => say('options.title'));
