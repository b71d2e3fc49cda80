import browser from 'webextension-polyfill';
import type { Server } from '../../model';
import { isHere } from '../../model/servers';

/** The only rule that Yoyak ever sets. */
const RULE = 1;

/**
 * Programs that run models on this computer refuse what a page of another origin asks, and an extension is one to them. Has
 * the browser leave out the `origin` of our own requests to this server, and of nobody else's; none for one elsewhere, or
 * for none. Such a rule ends with the browser's session.
 */
export async function setOriginRule(server: Server | undefined): Promise<void> {
  const addRules = server && isHere(server) ? [toRule(server)] : [];
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE], addRules });
}

function toRule({ base }: Server) {
  return {
    id: RULE,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
    },
    condition: {
      // The slash ends the port: 1143 is not 11434.
      urlFilter: `|${new URL(base).origin}/`,
      initiatorDomains: [new URL(browser.runtime.getURL('')).host],
      resourceTypes: ['xmlhttprequest' as const],
    },
  };
}
