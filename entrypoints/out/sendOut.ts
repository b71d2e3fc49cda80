import browser from 'webextension-polyfill';
import type { CopyFormat, OutFormat, OutResult } from '../../components/out/formats';
import { outWords } from '../../components/out/outWords';
import type { Outgoing } from '../../core/export';
import { writeBibtex } from '../../core/export/bibtex';
import { writeMarkdown } from '../../core/export/markdown';
import { writeSlack } from '../../core/export/slack';
import type { PaperId, Summary } from '../../core/paper';
import { readOutgoing } from './readOutgoing';
import { saveAs } from './saveAs';
import { saveOwn } from './saveOwn';

/** What is copied, as a text. */
const COPIES: Readonly<Record<CopyFormat, (papers: readonly Outgoing[]) => string>> = {
  markdown: (papers) => writeMarkdown(papers, outWords),
  slack: (papers) => writeSlack(papers, outWords),
  bibtexText: writeBibtex,
};

/** Sends papers out in a format, of each what is shown first, or of the only one what is `shown`: onto the clipboard, into a file, or to the page that is printed, which asks for notes itself. */
export async function sendOut(
  format: OutFormat,
  papers: readonly PaperId[],
  withNotes: boolean,
  shown?: Summary,
): Promise<OutResult | undefined> {
  const of = shown && { source: shown.digest.source, id: shown.digest.id };
  if (format === 'print') {
    const query = new URLSearchParams({ papers: papers.join(','), ...of });
    await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?${query}`) });
    return undefined;
  }
  if (format === 'post') return { kind: 'saved', papers: await saveOwn(papers), format };
  const read = await readOutgoing(papers, of);
  const out = withNotes ? read : read.map(({ note: _note, ...paper }) => paper);
  if (isCopy(format)) {
    await navigator.clipboard.writeText(COPIES[format](out));
    return { kind: 'copied', papers: out.length, format };
  }
  await saveAs(format, out);
  return { kind: 'saved', papers: out.length, format };
}

function isCopy(format: OutFormat): format is CopyFormat {
  return Object.hasOwn(COPIES, format);
}
