import browser from 'webextension-polyfill';
import type { OutFormat, OutResult } from '../../components/out/formats';
import { nameLabel, nameSection } from '../../components/words/nameSection';
import { say } from '../../components/words/say';
import { packZip } from '../../core/backup/packZip';
import { today } from '../../core/day';
import type { Outgoing } from '../../core/export';
import { writeBibtex } from '../../core/export/bibtex';
import { writeCsv } from '../../core/export/csv';
import { writeMarkdown } from '../../core/export/markdown';
import { writeVault } from '../../core/export/obsidian';
import { writeSlack } from '../../core/export/slack';
import type { PaperId, Summary } from '../../core/paper';
import { saveFile } from '../files/saveFile';
import { readOutgoing } from './readOutgoing';
import { saveOwn } from './saveOwn';

const names = { section: nameSection, label: nameLabel };

/** Sends papers out in a format, of each what is shown first, or of the only one what is `shown`: onto the clipboard, into a file, or to the page that is printed. */
export async function sendOut(
  format: OutFormat,
  papers: readonly PaperId[],
  shown?: Summary,
): Promise<OutResult | undefined> {
  const of = shown && { source: shown.digest.source, id: shown.digest.id };
  if (format === 'print') {
    const query = new URLSearchParams({ papers: papers.join(','), ...of });
    await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?${query}`) });
    return undefined;
  }
  if (format === 'post') return { kind: 'saved', papers: await saveOwn(papers), format };
  const out = await readOutgoing(papers, of);
  if (format === 'markdown' || format === 'slack') {
    const text = format === 'slack' ? writeSlack(out, nameSection) : writeMarkdown(out, names);
    await navigator.clipboard.writeText(text);
    return { kind: 'copied', papers: out.length, format };
  }
  await save(format, out);
  return { kind: 'saved', papers: out.length, format };
}

async function save(format: 'bibtex' | 'csv' | 'vault', out: readonly Outgoing[]): Promise<void> {
  const name = `yoyak-${today()}`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  if (format === 'bibtex') saveFile(bytes(writeBibtex(out)), `${name}.bib`, 'application/x-bibtex');
  if (format === 'csv')
    saveFile(
      bytes(writeCsv(out, (column) => say(`out.column.${column}`))),
      `${name}.csv`,
      'text/csv',
    );
  if (format !== 'vault') return;
  const notes = writeVault(out, names);
  const day = today();
  saveFile(
    await packZip(notes.map(({ name: path, text }) => ({ path, day, text: () => text }))),
    `${name}-obsidian.zip`,
  );
}
