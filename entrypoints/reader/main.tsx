import { Reader } from '../../components/reader/Reader';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { useReader } from './useReader';

function Page() {
  return <Reader {...useReader()} />;
}

keepCards();
openPage(Page);
