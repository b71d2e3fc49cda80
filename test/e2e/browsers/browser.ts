import type { Gate } from '../stage/proxy';

export type BrowserName = 'chromium' | 'firefox';

export type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };

export interface LaunchOptions {
  /** The unpacked build; without it Chromium starts bare, to be compared with. */
  readonly extension?: string;
  readonly executable: string;
  /** Where requests go; without it the browser uses the network. */
  readonly gate?: Gate;
  readonly headless?: boolean;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /**
   * Shows what the browser asks the reader, to be answered by `answerPrompt`; Chromium then opens on a
   * screen of its own (see `hasScreen`). Without it Firefox says yes, and Chromium to allowed hosts only.
   */
  readonly prompts?: boolean;
  /** How much the extension may store, in bytes: less than any digest needs is a full disk. */
  readonly storage?: number;
  /** What the reader set in Firefox, by the names of its preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Leaves the page open that welcomes a new reader; without it that is closed before anything else. */
  readonly welcome?: boolean;
  /** Firefox: the extension may run in private windows. */
  readonly inPrivate?: boolean;
  /** Chromium: pages that were left may come back as they were, which Playwright would not have. */
  readonly backCache?: boolean;
  /** Chromium: folders of other extensions, some of which are loaded before ours and some after it. */
  readonly neighbours?: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
  };
}

/**
 * One window of a real browser with the extension in it. A `path` is CSS selectors joined by `>>>`,
 * which steps into the open shadow root of what stands before it.
 */
export interface Browser {
  readonly name: BrowserName;
  /** The address of a page of the extension, such as `popup.html`. */
  address(page: string): string;
  open(url: string): Promise<void>;
  /** Runs a function that refers to nothing outside itself in the page. */
  run<A extends readonly Json[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  click(path: string): Promise<void>;
  /** Touches the middle of something with a finger. */
  tap(path: string): Promise<void>;
  type(path: string, text: string): Promise<void>;
  upload(path: string, files: readonly string[]): Promise<void>;
  /** Does what starts a download, and gives the file that was saved; it goes with the browser. */
  download(start: () => Promise<void>): Promise<string>;
  /** Presses keys, one after the other: `Tab`, `Shift+Tab`, `Enter`, a character. */
  press(...keys: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** Switches the extension off, as an update and a removal do too, or on again. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Lets the next request for this origin, `https://host`, be granted without a prompt. */
  allowHost(origin: string): Promise<void>;
  /** Takes arXiv away from the extension, as the reader does on the browser's own page of extensions. */
  withholdArxiv(): Promise<void>;
  /** Loads the extension anew, as an update does, while pages of arXiv stay open. */
  reinstall(): Promise<void>;
  /** Presses a button of the prompt that the browser shows. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<void>;
  /** Takes the network away so that the browser knows it, or brings it back. */
  setOffline(offline: boolean): Promise<void>;
  /** What pages, content scripts and the background reported as errors so far. */
  faults(): Promise<readonly string[]>;
  /** Resolves when the browser was closed by hand. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
