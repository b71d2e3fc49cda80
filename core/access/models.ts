import browser, { type Permissions } from 'webextension-polyfill';
import type { Server } from '../model';
import { isHere } from '../model/servers';
import { sources } from '../query/sources';
import { readModel } from '../store/models';
import { noteAskedHosts, seeAskedHosts } from './models/askedHosts';
import { HERE, toPattern } from './models/hosts';
import { setOriginRule } from './models/originRule';
import { beginTrying, endAllTrials, endTrying, unlessTried } from './models/trying';
import { SITES } from './sites';

/** In Firefox: texts of the reader's may be sent to a service. */
const SENDING = 'websiteContent' as const;

/**
 * What is asked of the reader; each gives whether they allowed it, and is to be called in the press itself. The page tries it
 * from then on: nobody gives it back until that ends.
 */
export type ModelRequests = {
  /** This computer, to look for servers on it. */
  readonly here: () => Promise<boolean>;
  /** One server's host alone. */
  readonly server: (server: Server) => Promise<boolean>;
};

/** Gives what asks for hosts, once it is known what this browser wants to be asked. */
export async function openRequests(): Promise<ModelRequests> {
  const consents = await asksForData();
  return {
    here: () => request('', { origins: [...HERE] }),
    server: async (server) => {
      const wanted = toPermissions(server, consents);
      if (wanted === undefined) return true;
      const isAllowed = await request(server.base, wanted);
      // A full disk keeps nobody from trying a server.
      if (isAllowed) await noteAskedHosts(wanted.origins).catch(() => undefined);
      return isAllowed;
    },
  };
}

/** Where it was allowed before and somebody was giving it back in that very moment, it is not allowed any more. */
async function request(what: string, wanted: Wanted): Promise<boolean> {
  const { origins, data_collection: data = [] } = wanted;
  const begun = beginTrying(what, [...origins, ...data]);
  const asking = browser.permissions.request(wanted);
  try {
    const isAllowed = await asking;
    await begun;
    if (isAllowed && (await browser.permissions.contains(wanted))) return true;
  } catch (error) {
    await endTrying(what);
    throw error;
  }
  await endTrying(what);
  return false;
}

/** Ends what this page tries of a server, which is used now or was given up; without one, of this computer. */
export function endTrial(server?: Server): Promise<void> {
  return endTrying(server?.base ?? '');
}

/** Ends all that this page tries. */
export function endTrials(): Promise<void> {
  return endAllTrials();
}

/** May a server be asked? The browser's own model always. */
export async function mayReach(server: Server): Promise<boolean> {
  const wanted = toPermissions(server, await asksForData());
  return wanted === undefined || browser.permissions.contains(wanted);
}

/** Has the browser do for the model that is chosen now what it did for the one before, or in the session before. */
export async function followModel(): Promise<void> {
  await setOriginRule((await readModel())?.server);
}

/**
 * Gives back what was allowed for servers that are not in use: those on this computer, where it was searched, those that were
 * only tried, and the one that was used `before`. What the chosen model, a subscription or a site needs stays, and so does what
 * a page tries at the moment, for whoever comes next.
 */
export function giveBackHosts(before?: Server): Promise<void> {
  return seeAskedHosts(async (asked) => {
    const [model, places] = await Promise.all([readModel(), sources()]);
    const used = [model?.server.base ?? '', ...places.map(({ url }) => url)];
    const kept = new Set([
      // Who uses a model of this computer's may look for another one without being asked again.
      ...(model && isHere(model.server) ? HERE : []),
      ...used.map(toPattern),
      ...Object.values(SITES).flatMap(({ origins }) => origins),
    ]);
    const tried: string[] = [];
    for (const origin of new Set([...HERE, ...asked, toPattern(before?.base ?? '')])) {
      if (origin === undefined || kept.has(origin)) continue;
      if (!(await remove(origin, { origins: [origin] }))) tried.push(origin);
    }
    const sends = model !== undefined && model.server.base !== '' && !isHere(model.server);
    if (!sends && (await asksForData())) await remove(SENDING, { data_collection: [SENDING] });
    return asked.filter((origin) => tried.includes(origin));
  });
}

/** Gives whether it is not allowed any more: what a page tries stays. */
function remove(name: string, allowed: Permissions.Permissions): Promise<boolean> {
  return unlessTried(name, async () => {
    if (await browser.permissions.contains(allowed)) await browser.permissions.remove(allowed);
  });
}

/** Firefox has the reader asked before a text of theirs is sent to a service; others do not know the word, and throw. */
async function asksForData(): Promise<boolean> {
  return 'data_collection' in (await browser.permissions.getAll());
}

type Wanted = Permissions.Permissions & { readonly origins: string[] };

function toPermissions(server: Server, consents: boolean): Wanted | undefined {
  const pattern = toPattern(server.base);
  if (pattern === undefined) return undefined;
  const sends = consents && !isHere(server);
  return {
    origins: [pattern],
    ...(sends && { data_collection: [SENDING] }),
  };
}
