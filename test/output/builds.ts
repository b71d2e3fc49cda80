import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const outputs = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

/** Every file below `folders` whose name ends in one of `endings`. */
export function listFiles(folders: readonly string[], endings: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => endings.some((ending) => file.endsWith(ending))),
  );
}

export function readText(file: string): string {
  return readFileSync(file, 'utf8');
}
