import { say } from '../../components/words/say';
import { keepCards, mend } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { OptionsPage } from './OptionsPage';

keepCards();
mend();
openPage(OptionsPage, () => say('options.title'));
