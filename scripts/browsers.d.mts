export type BrowserName = 'chromium' | 'firefox';

/** The executables of the browsers, installed first where they are missing and that can be done. */
export function ensureBrowsers<N extends BrowserName>(
  names: readonly N[],
): Promise<Record<N, string>>;

export function findBrowser(name: BrowserName): Promise<string | undefined>;

/** Installs the programs of a screen that nobody sees, where that can be done. */
export function ensureScreen(): Promise<void>;

/** Are the programs there of which a screen is made that nobody sees? */
export function hasScreen(): boolean;
