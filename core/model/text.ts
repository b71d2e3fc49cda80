export { fitText } from './text/fitText';
export { readAbstract } from './text/readAbstract';
export { readAbstractPage } from './text/readAbstractPage';
export { readNamed } from './text/readNamed';
export { readPaperPage } from './text/readPaperPage';
