import { say } from '../../components/words/say';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { Page } from './WelcomePage';

keepCards();
openPage(Page, () => say('welcome.title'));
