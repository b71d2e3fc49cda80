import type { Origin } from '../copy/origin';
import type { Outgoing, OutWords } from '../export';
import { gistNodes, withoutRepeats } from '../gist';
import { showFormula } from '../math/words';
import { addressOf } from '../paper/addressOf';
import { writePlain } from '../tree/plain';

/**
 * Summaries in Slack's own marks (https://docs.slack.dev/messaging/formatting-message-text): a linked title, the gist as a
 * quotation, the sections that say more than it as a line each, and where it is from, they and their labels named as `words` says, formulas in plain characters. The three
 * signs that Slack reads are escaped.
 */
export function writeSlack(papers: readonly Outgoing[], words: OutWords): string {
  return papers
    .map((paper) => {
      const { title: name, gist } = paper;
      const { entry } = paper.summary;
      const sections = withoutRepeats(entry.sections, gistNodes(entry))
        .filter(({ placeholder }) => !placeholder)
        .map((section) => {
          const said = writePlain(section.children, showFormula, (one) => `${words.label(one)}:`);
          const text = escapeSlack(said.replace(/\s+/g, ' ').trim());
          const title = escapeSlack(words.section(section));
          return title ? `• *${title}* ${text}` : `• ${text}`;
        });
      const head = `*${writeLink(name, addressOf(entry.paper))}*`;
      const quote = gist ? [`> ${escapeSlack(gist)}`] : [];
      return [head, ...quote, ...sections, writeOrigin(words.origin(paper))].join('\n');
    })
    .join('\n\n');
}

function writeOrigin({ label, digest, url, rest }: Origin): string {
  const name = url === undefined ? escapeSlack(digest) : writeLink(digest, url);
  return [`${escapeSlack(label)}: ${name}`, ...rest.map(escapeSlack)].join(' · ');
}

function writeLink(name: string, url: string): string {
  // What would end the address is encoded: Slack knows no other way.
  return `<${escapeSlack(url.replaceAll('|', '%7C'))}|${escapeSlack(name)}>`;
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
