export { promptVersion } from './prompt/readPrompt';
export { cleanTerms, defaultTerms } from './prompt/terms';
