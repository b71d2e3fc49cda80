import { readFileSync } from 'node:fs';

/**
 * What CHANGELOG says of the version that package.json names. Throws where it has no section of that name or an empty
 * one, or where the program for publishers has another version: then nothing is to be released.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} cliVersion
 */
export function readNotes(changelog, version, cliVersion) {
  if (cliVersion !== version)
    throw new Error(`cli/package.json says ${cliVersion}, package.json ${version}`);
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.split('\n', 1)[0]?.split(' ')[0] === version);
  if (own === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}"`);
  const notes = own.slice(own.indexOf('\n') + 1).trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return notes;
}

if (process.argv[1]?.endsWith('releaseNotes.mjs')) {
  const read = (file) => readFileSync(file, 'utf8');
  const { version } = JSON.parse(read('package.json'));
  console.log(
    readNotes(read('CHANGELOG.md'), version, JSON.parse(read('cli/package.json')).version),
  );
}
