import { createContext } from 'preact';
import type { TermFinder } from '../../core/terms/markTerms';

/** The terms that summaries explain, to be found in a text, and of how many summaries it is said how many use one. */
export type Glossary = { readonly find: TermFinder; readonly of: number };

/** What a page has read of them; without it no term is marked. */
export const GlossaryContext = createContext<Glossary | undefined>(undefined);
