import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../core/backup';
import { decodeBackup } from '../../../core/backup/decode';
import { readEverything } from '../../../core/backup/read';
import { hash } from '../../../core/hash';
import { byPaper } from '../../../core/query';
import { restoreBackup } from '../../../core/sync/restore';
import { useBrowser } from '../../browser';

useBrowser();

const read = (name: string) => Uint8Array.from(readFileSync(`test/core/backup/older/${name}`));

describe.each([
  ['v1.zip', '88ed976f876a2be3d77a1dad046bbf7725de345dfe949857ed874fa843f96c16'],
  ['v1.json', '417540617e1262416c0a5a8a96caffab579046b263735718b9a82ce1bbc9fd2f'],
])('the backup %s, which someone may have kept', (name, sha256) => {
  const expected: Backup = JSON.parse(readFileSync('test/core/backup/older/v1.json', 'utf8'));

  it('is what it was', async () => {
    expect(await hash(read(name))).toBe(sha256);
  });

  it('opens with all that it holds', () => {
    const backup = decodeBackup(read(name));
    // Settings that came later have their defaults.
    expect(backup).toEqual({ ...expected, settings: backup.settings });
    expect(backup.settings).toMatchObject(expected.settings);
    expect(backup).toMatchObject({ version: 1, app: '0.1.0', exportedAt: 1_795_348_800_000 });
    expect(backup.digests.map(({ source, id, entries }) => [source, id, entries.length])).toEqual([
      ['bundled', '2025-09-01-landmark-papers', 1],
      ['feed-0123456789ab', '2025-09-02', 2],
      ['files', 'note', 1],
    ]);
  });

  it('is stored as it was exported', async () => {
    await restoreBackup(decodeBackup(read(name)), 'replace', 1);
    const { digests, reading, declined } = await readEverything();
    expect({ digests, reading, declined }).toEqual({
      digests: expected.digests,
      reading: expected.reading,
      declined: [...expected.declined].sort((a, b) => (a.source < b.source ? -1 : 1)),
    });
    const [rich] = await byPaper('2509.00001');
    expect(rich?.entry.sections.map(({ kind }) => kind)).toEqual([
      'introduction',
      'method',
      'results',
      'limitations',
    ]);
  });
});
