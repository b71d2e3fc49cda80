import { Failure } from '../../failure';
import { readZip, type ZipFile } from '../zip';
import { type GivenFile, isHidden, type Refused, toGiven } from './given';

/** The largest zip that is read into memory, in bytes. */
const LARGEST = 300 * 1024 * 1024;

/**
 * Puts each zip's files in its place, under their paths within it: a digest's id must not depend on what
 * the zip is called. A zip that cannot be opened is refused, and the others go on.
 */
export async function openZips(
  given: readonly GivenFile[],
): Promise<{ readonly files: readonly GivenFile[]; readonly refused: readonly Refused[] }> {
  const files: GivenFile[] = [];
  const refused: Refused[] = [];
  for (const file of given) {
    if (!/\.zip$/i.test(file.path)) files.push(file);
    else {
      try {
        for (const each of await open(file)) files.push(each);
      } catch (error) {
        const code = error instanceof Failure ? error.code : 'zip-damaged';
        refused.push({ path: file.path, code, detail: String(error) });
      }
    }
  }
  return { files, refused };
}

async function open(zip: GivenFile): Promise<GivenFile[]> {
  if (zip.size > LARGEST) throw new Failure('zip-too-large', `${zip.size} bytes`);
  const files = readZip(new Uint8Array(await zip.arrayBuffer()));
  return files
    .filter(({ path }) => !isHidden(path))
    .map((file) => ({ ...unpackLater(file), zip: zip.path }));
}

function unpackLater({ path, size, bytes }: ZipFile): GivenFile {
  return toGiven(path, { size, arrayBuffer: async () => bytes().slice().buffer });
}
