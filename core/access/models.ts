import browser, { type Permissions } from 'webextension-polyfill';
import type { Server } from '../model';
import { sources } from '../query/sources';
import { readModel } from '../store/models';
import { forgetAskedHosts, noteAskedHosts, readAskedHosts } from './models/askedHosts';
import { HERE, isHere, toPattern } from './models/hosts';
import { setOriginRule } from './models/originRule';
import { SITES } from './sites';

/** What is asked of the reader; each gives whether they allowed it, and is to be called in the press itself. */
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
    here: () => browser.permissions.request({ origins: [...HERE] }),
    server: async (server) => {
      const wanted = toPermissions(server, consents);
      if (wanted === undefined) return true;
      const isAllowed = await browser.permissions.request(wanted);
      // A full disk keeps nobody from trying a server.
      if (isAllowed) await noteAskedHosts(wanted.origins).catch(() => undefined);
      return isAllowed;
    },
  };
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
 * only tried, and the one that was used `before`. What the chosen model, a subscription or a site needs stays.
 */
export async function giveBackHosts(before?: Server): Promise<void> {
  const [model, places, asked] = await Promise.all([readModel(), sources(), readAskedHosts()]);
  const used = [model?.server.base ?? '', ...places.map(({ url }) => url)];
  const kept = new Set([
    // Who uses a model of this computer's may look for another one without being asked again.
    ...(model && isHere(model.server) ? HERE : []),
    ...used.map(toPattern),
    ...Object.values(SITES).flatMap(({ origins }) => origins),
  ]);
  const candidates = new Set([...HERE, ...asked, toPattern(before?.base ?? '')]);
  for (const origin of candidates) {
    if (origin === undefined || kept.has(origin)) continue;
    const origins = [origin];
    if (await browser.permissions.contains({ origins }))
      await browser.permissions.remove({ origins });
  }
  if (asked.length > 0) await forgetAskedHosts(asked);
  const sends = model !== undefined && model.server.base !== '' && !isHere(model.server);
  if (!sends && (await asksForData()))
    await browser.permissions.remove({ data_collection: ['websiteContent'] });
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
    ...(sends && { data_collection: ['websiteContent' as const] }),
  };
}
