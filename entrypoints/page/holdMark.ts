/** By it styles that a page has copied from the animation that holds its first paint are told from its own. Moves nothing on `html`. */
export const HOLD_MARK = '7px 13px';
