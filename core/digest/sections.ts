export { labelBlocks } from './sections/labels';
export { saysNothing } from './sections/placeholder';
export { takeLead } from './sections/takeLead';
