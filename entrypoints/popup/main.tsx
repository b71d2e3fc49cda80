import { prepareDays } from '../../components/words/day';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { openPage } from '../settings/openPage';
import { Page } from './Page';

openPage(Page, () => say('popup.title')).then(() => {
  // The store is being read meanwhile.
  prepareDays(language());
});
