export { cleanTerms, defaultTerms } from './prompt/terms';
export { promptVersion } from './prompt/version';
