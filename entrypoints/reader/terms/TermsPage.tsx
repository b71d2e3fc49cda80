import type { TermsEvents } from '../../../components/terms/state';
import { Terms } from '../../../components/terms/Terms';
import { useTerms } from './useTerms';

/** Glossary and trends of all that is stored now. */
export function TermsPage({ onPaper }: Pick<TermsEvents, 'onPaper'>) {
  return <Terms {...useTerms()} onPaper={onPaper} />;
}
