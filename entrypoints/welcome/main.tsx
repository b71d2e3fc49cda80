import { say } from '../../components/words/say';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { WelcomePage } from './WelcomePage';

keepCards();
openPage(WelcomePage, () => say('welcome.title'));
