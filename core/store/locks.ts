/** Under which Web Locks digests are written: by a run, and while what ships is brought in. No other work of the program is under these. */
export const SYNC_LOCK = 'yoyak-sync';
export const BUNDLE_LOCK = 'yoyak-bundle';
