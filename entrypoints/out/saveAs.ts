import type { CopyFormat, OutFormat } from '../../components/out/formats';
import { outWords } from '../../components/out/outWords';
import { say } from '../../components/words/say';
import { packZip } from '../../core/backup/packZip';
import { today } from '../../core/day';
import type { Outgoing } from '../../core/export';
import { writeBibtex } from '../../core/export/bibtex';
import { writeCsv } from '../../core/export/csv';
import { writeVault } from '../../core/export/obsidian';
import { saveFile } from '../files/saveFile';

/** The ways out that are a file; the others are copied, or open a page. */
export type FileFormat = Exclude<OutFormat, CopyFormat | 'print' | 'post'>;

type Save = (papers: readonly Outgoing[], name: string) => void | Promise<void>;

/** How each becomes a file of a name, which lacks its end. */
const SAVES: Readonly<Record<FileFormat, Save>> = {
  bibtex: (papers, name) =>
    saveFile(encode(writeBibtex(papers)), `${name}.bib`, 'application/x-bibtex'),
  csv: (papers, name) =>
    saveFile(
      encode(writeCsv(papers, (column) => say(`out.column.${column}`))),
      `${name}.csv`,
      'text/csv',
    ),
  async vault(papers, name) {
    const day = today();
    const notes = writeVault(papers, outWords);
    const files = notes.map(({ name: path, text }) => ({ path, day, text: () => text }));
    saveFile(await packZip(files), `${name}-obsidian.zip`);
  },
};

/** Saves papers as a file of today's. */
export async function saveAs(format: FileFormat, papers: readonly Outgoing[]): Promise<void> {
  await SAVES[format](papers, `yoyak-${today()}`);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
