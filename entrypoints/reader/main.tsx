import { Reader } from '../../components/reader/Reader';
import { GlossaryContext } from '../../components/term/glossary';
import { useAccess } from '../access/useAccess';
import { keepCards } from '../cards/keepCards';
import { anew, openPage } from '../settings/openPage';
import { TermsPage } from './terms/TermsPage';
import { useReader } from './useReader';

function Page() {
  const { glossary, ...reader } = useReader();
  return (
    <GlossaryContext.Provider value={glossary}>
      <Reader terms={TermsPage} access={useAccess()} {...reader} />
    </GlossaryContext.Provider>
  );
}

keepCards();
openPage(anew(Page));
