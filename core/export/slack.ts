import type { Outgoing } from '../export';
import { addressOf } from '../paper/addressOf';
import { writePlain } from '../tree/plain';

/**
 * Summaries in Slack's own marks (https://docs.slack.dev/messaging/formatting-message-text): a linked title, the gist as a
 * quotation, and the sections as a line each, named as `name` says. The three signs that Slack reads are escaped.
 */
export function writeSlack(
  papers: readonly Outgoing[],
  name: (section: Outgoing['summary']['entry']['sections'][number]) => string,
): string {
  return papers
    .map(({ summary: { entry }, gist }) => {
      const sections = entry.sections
        .filter(({ placeholder }) => !placeholder)
        .map((section) => {
          const said = escapeSlack(writePlain(section.children).replace(/\s+/g, ' ').trim());
          const title = escapeSlack(name(section));
          return title ? `• *${title}* ${said}` : `• ${said}`;
        });
      const head = `*<${addressOf(entry.paper)}|${escapeSlack(entry.title)}>*`;
      return [head, ...(gist ? [`> ${escapeSlack(gist)}`] : []), ...sections].join('\n');
    })
    .join('\n\n');
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
