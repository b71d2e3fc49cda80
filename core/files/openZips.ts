import { Failure } from '../failure';
import { readZip, type ZipFile } from '../zip';
import { type GivenFile, isHiddenFile, type Refused, toGiven } from './givenFile';

/** The largest zip that is read into memory, in bytes, and how much all zips within one may hold. */
const LARGEST_BYTES = 300 * 1024 * 1024;
/** Of very many members that are left out so many are told. */
const MOST_TOLD = 50;

type Opened = { readonly files: readonly GivenFile[]; readonly refused: readonly Refused[] };

/**
 * Puts each zip's files in its place, under their paths within it: a digest's id must not depend on what
 * the zip is called. A zip within a zip is opened too, as some programs export them; one within that is not. What
 * cannot be opened is refused, a zip or a single file of it, and the others go on.
 */
export async function openZips(given: readonly GivenFile[]): Promise<Opened> {
  const files: GivenFile[] = [];
  const refused: Refused[] = [];
  for (const file of given) {
    if (!isZipName(file)) files.push(file);
    else {
      const opened = await openOuter(file);
      for (const each of opened.files) files.push(each);
      refused.push(...opened.refused);
    }
  }
  return { files, refused };
}

async function openOuter(zip: GivenFile): Promise<Opened> {
  const outer = await open(zip, zip.path, LARGEST_BYTES);
  const files: GivenFile[] = [];
  const refused = [...outer.refused];
  let room = LARGEST_BYTES;
  for (const file of outer.files) {
    if (!isZipName(file)) files.push(file);
    else {
      const inner = await open(file, `${zip.path}/${file.path}`, room);
      for (const each of inner.files) {
        room -= each.size;
        if (isZipName(each)) refused.push(tell(`${zip.path}/${file.path}/${each.path}`, nested));
        else files.push(each);
      }
      refused.push(...inner.refused);
    }
  }
  return { files, refused };
}

const nested = new Failure('zip-nested', 'a zip in a zip in a zip');

async function open(zip: GivenFile, name: string, room: number): Promise<Opened> {
  const refused: Refused[] = [];
  const refuse = (member: string, failure: Failure) => {
    if (refused.length < MOST_TOLD && !isHiddenFile(member))
      refused.push(tell(`${name}/${member}`, failure));
  };
  try {
    if (zip.size > LARGEST_BYTES) throw new Failure('zip-too-large', `${zip.size} bytes`);
    const files = readZip(new Uint8Array(await zip.arrayBuffer()), undefined, refuse);
    if (files.reduce((sum, { size }) => sum + size, 0) > room)
      throw new Failure('zip-too-large', `${name}: more than ${room} bytes`);
    const shown = files.filter(({ path }) => !isHiddenFile(path));
    return { files: shown.map((file) => ({ ...unpackLater(file), zip: name })), refused };
  } catch (error) {
    return { files: [], refused: [tell(name, error)] };
  }
}

function tell(path: string, error: unknown): Refused {
  const code = error instanceof Failure ? error.code : 'zip-damaged';
  return { path, code, detail: String(error) };
}

function isZipName({ path }: GivenFile): boolean {
  return /\.zip$/i.test(path);
}

function unpackLater({ path, size, bytes }: ZipFile): GivenFile {
  return toGiven(path, { size, arrayBuffer: async () => bytes().slice().buffer });
}
