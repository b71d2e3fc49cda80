import { Reader } from '../../components/reader/Reader';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { TermsPage } from './terms/TermsPage';
import { useReader } from './useReader';

function Page() {
  return <Reader terms={TermsPage} {...useReader()} />;
}

keepCards();
openPage(Page);
