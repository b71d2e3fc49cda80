import { lastVisit, readNoted } from './noted';

/** The last day before today on which the popup was opened, if any, and if what was noted can be read. */
export async function readVisit(today: string): Promise<string | undefined> {
  return lastVisit(await readNoted().catch(() => ({})), today);
}
