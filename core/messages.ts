import browser, { type Runtime } from 'webextension-polyfill';
import type { Wish } from './cards/wish';
import { Failure, type FailureCode, storageFailure } from './failure';
import type { Comparison, FoundFigure } from './figures/compareFigures';
import type { Frame } from './frame';
import type { MakingMessages } from './messages/ofMaking';
import { parseMessage } from './messages/parse';
import type { PaperId } from './paper';
import type { RunProgress } from './run';
import type { Showing } from './showings';

/** Every message there is: what is asked of the background, and what it answers. */
export type Messages = MakingMessages & {
  /** What a paper's panel looks like, with the summary of one digest where it is told; undefined where none has the paper. Of one that has it no more, `nothing-found`. */
  frame: { ask: { paper: PaperId; source?: string; id?: string }; answer: Frame | undefined };
  /** The reader pressed for the summary of that digest: it is remembered for the paper. */
  choose: { ask: { paper: PaperId; source: string; id: string }; answer: undefined };
  /** A page shows the panel of a paper, or does so `again` as it was left: its tab's icon is to say so. */
  shown: { ask: { paper: PaperId; again?: true }; answer: undefined };
  /** A paper's panel stood in the reader's view; how it had come there. */
  seen: { ask: { paper: PaperId; showing?: Showing }; answer: undefined };
  /** When arXiv may be asked for a page, which is whose turn it is then: in so many milliseconds. Throws `too-many`. */
  turn: { ask: object; answer: number };
  /** Opens the side panel beside the page's tab; only within a press. */
  panel: { ask: { paper: PaperId }; answer: undefined };
  /** The reader pressed to have the figures of a paper's summary looked for in the paper itself. */
  compare: { ask: { paper: PaperId }; answer: undefined };
  /** Which figures of a panel the texts of its page or of its paper have too, and where: null where they do not. */
  match: { ask: Comparison; answer: readonly (FoundFigure | null)[] };
  /** The summary of a paper in one digest as Markdown; `nothing-found` where that has gone meanwhile. */
  copy: { ask: { paper: PaperId; source: string; id: string }; answer: string };
  /** A wish, which is noted in the cache too; the answer is what the store says then. */
  bookmark: { ask: Wish & { paper: PaperId }; answer: Marked };
  read: { ask: { paper: PaperId }; answer: undefined };
  /** Begins a letter to whoever writes the digest, in a tab of its own; only within a press. `nothing-found` where nobody knows where to. */
  report: { ask: { paper: PaperId; source: string; id: string }; answer: undefined };
  /** Asks the named sources for what is new, or all that are enabled; answered when it has begun. */
  sync: { ask: { sources?: readonly string[] }; answer: undefined };
  stop: { ask: object; answer: undefined };
  /** The run that is under way, or undefined. */
  progress: { ask: object; answer: RunProgress | undefined };
  /**
   * A page is about to write, or has been opened: when nobody writes any more the cards are to follow, and what another
   * page has left is to be ended.
   */
  mend: { ask: object; answer: undefined };
  /** The sources or their schedules have changed. */
  plan: { ask: object; answer: undefined };
  /** A page in which servers were tried is left: what was allowed for them, and is not used, is to go. */
  giveBack: { ask: object; answer: undefined };
  /** Another model is chosen, or none. */
  model: { ask: object; answer: undefined };
};
/** Is a paper bookmarked, and `of` which digest is the summary that this keeps? */
export type Marked = {
  readonly bookmarked: boolean;
  readonly of?: { readonly source: string; readonly id: string };
};
export type MessageName = keyof Messages;
type Reply<T> = { readonly answer: T } | { readonly failure: FailureCode };
/** Which tab a message comes from, if any, the address of the page in it, and whether its window is private. */
export type Sender = { readonly tab?: number; readonly url?: string; readonly isPrivate: boolean };
export type Handlers = {
  readonly [N in MessageName]: (
    ask: Messages[N]['ask'],
    from: Sender,
  ) => Promise<Messages[N]['answer']>;
};

/** Asks the background and gives its answer; throws the `Failure` that it had. */
export async function ask<N extends MessageName>(
  name: N,
  data: Messages[N]['ask'],
): Promise<Messages[N]['answer']> {
  const reply: Reply<Messages[N]['answer']> = await browser.runtime.sendMessage({ name, ...data });
  if ('failure' in reply) throw new Failure(reply.failure, reply.failure);
  return reply.answer;
}

/** What the scripts in arXiv's pages may ask too. A page that got hold of one begins no run and ends none. */
const scripts: readonly MessageName[] = [
  'frame',
  'choose',
  'shown',
  'seen',
  'panel',
  'compare',
  'match',
  'turn',
  'copy',
  'bookmark',
  'read',
  'report',
  'make',
  'goOn',
  'stopMaking',
  'keepMaking',
  'renew',
  'edit',
  'makeListed',
  'showMakings',
  'chooseModel',
];

/**
 * Answers every message by its handler, which is called at once: a browser tells only then that a press is behind it. Anything
 * that is no message of ours is left alone, and so is what only our own pages may ask when another one does.
 */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, { tab, url }: Runtime.MessageSender) => {
    const message = parseMessage(raw);
    if (!message || !(scripts.includes(message.name) || isOurs(url))) return undefined;
    const { id, incognito } = tab ?? {};
    const from = {
      ...(id !== undefined && { tab: id }),
      ...(url !== undefined && { url }),
      isPrivate: incognito === true,
    };
    return answer(handlers, message, from).then(
      (value): Reply<unknown> => ({ answer: value }),
      (error: unknown): Reply<unknown> => ({ failure: storageFailure(error).code }),
    );
  });
}

/** A message as it is served: its name, and the data that it asks with. */
export type Message = { [N in MessageName]: { name: N; data: Messages[N]['ask'] } }[MessageName];

function answer(handlers: Handlers, { name, data }: Message, from: Sender): Promise<unknown> {
  return (handlers[name] as (ask: typeof data, from: Sender) => Promise<unknown>)(data, from);
}

/** Is an address one of the extension's own pages? */
export function isOurs(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}
