export { checkAddress, checkAskable } from './net/address';
export { isRedirect } from './net/isRedirect';
export { beginsHere, isLoopback } from './net/loopback';
export { type Patience, startWatch, type Watch } from './net/watch';
