import type { TermsAsked, TermsEvents } from '../../../components/terms/state';
import { Terms } from '../../../components/terms/Terms';
import { useTerms } from './useTerms';

type Props = Pick<TermsEvents, 'onAsk' | 'onPaper'> & { readonly asked: TermsAsked };

/** Glossary and trends of all that is stored now. */
export function TermsPage(props: Props) {
  return <Terms {...useTerms()} {...props} />;
}
