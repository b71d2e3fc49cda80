import type { Names } from '../copy';
import type { Outgoing } from '../export';
import { showFormula } from '../math/words';
import { addressOf } from '../paper/addressOf';
import { writePlain } from '../tree/plain';

/**
 * Summaries in Slack's own marks (https://docs.slack.dev/messaging/formatting-message-text): a linked title, the gist as a
 * quotation, and the sections as a line each, they and their labels named as `names` says, formulas in plain characters. The three
 * signs that Slack reads are escaped.
 */
export function writeSlack(papers: readonly Outgoing[], names: Names): string {
  return papers
    .map(({ summary: { entry }, title: name, gist }) => {
      const sections = entry.sections
        .filter(({ placeholder }) => !placeholder)
        .map((section) => {
          const said = writePlain(section.children, showFormula, (one) => `${names.label(one)}:`);
          const text = escapeSlack(said.replace(/\s+/g, ' ').trim());
          const title = escapeSlack(names.section(section));
          return title ? `• *${title}* ${text}` : `• ${text}`;
        });
      const head = `*<${addressOf(entry.paper)}|${escapeSlack(name)}>*`;
      return [head, ...(gist ? [`> ${escapeSlack(gist)}`] : []), ...sections].join('\n');
    })
    .join('\n\n');
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
