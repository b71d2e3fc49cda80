import { i18n } from '#i18n';

const said = new Map<string, string>();

/**
 * A sentence of the locale. What was said once is kept: an update of the extension takes its messages
 * away from the pages that are still open, and a button there must not throw.
 */
export const say = ((...args: Parameters<typeof i18n.t>) => {
  const key = JSON.stringify(args);
  const known = said.get(key);
  if (known !== undefined) return known;
  const sentence = i18n.t(...args);
  said.set(key, sentence);
  return sentence;
}) as typeof i18n.t;
