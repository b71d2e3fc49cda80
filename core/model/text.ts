export { fitText } from './text/fitText';
export { readAbstract } from './text/readAbstract';
export { readPaperPage } from './text/readPaperPage';
