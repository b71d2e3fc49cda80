export { checkAddress } from './net/address';
export { type Patience, startWatch, type Watch } from './net/watch';
