export { labelBlocks } from './sections/labels';
export { holdsPlaceholder } from './sections/placeholder';
export { takeLead } from './sections/takeLead';
