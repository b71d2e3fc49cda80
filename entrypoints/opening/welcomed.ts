/** In `storage.local`: the welcome page was opened, and is opened by itself no more. */
export const WELCOMED = 'welcomed';
