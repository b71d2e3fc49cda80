import { describe, expect, it } from 'vitest';
import { readNotes } from '../../scripts/releaseNotes.mjs';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- next\n\n## 0.2.0 (2026-12-01)\n\n- two\n- more\n\n## 0.1.0\n\n- one\n\n## 0.0.1\n';

describe('the notes of a release', () => {
  it.each([
    ['0.2.0', '- two\n- more'],
    ['0.1.0', '- one'],
  ])('of %s are its section', (version, notes) => {
    expect(readNotes(changelog, version, version)).toBe(notes);
  });

  it.each([
    ['has no section', '0.3.0', '0.3.0'],
    ['has an empty one', '0.0.1', '0.0.1'],
    ['is not that of the program for publishers', '0.2.0', '0.1.0'],
    ['is a part of another', '0.2', '0.2'],
  ])('are none where a version %s', (_what, version, cli) => {
    expect(() => readNotes(changelog, version, cli)).toThrow();
  });
});
