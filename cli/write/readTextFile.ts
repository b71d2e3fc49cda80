import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../../core/encoding';
import { Failure } from '../../core/failure';
import { WrongInput } from './failures/wrongInput';

const LARGEST = 64 * 1024 * 1024;

/** The text of a file, in whatever encoding it is. Throws `WrongInput`, and what Node throws, with its path. */
export async function readTextFile(path: string, type = 'text/plain'): Promise<string> {
  try {
    if ((await stat(path)).size > LARGEST) throw new WrongInput('large', path);
    return decodeText(await readFile(path), { url: path, type }).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Failure) throw new WrongInput('encoding', path);
    // Of a folder Node names no path.
    throw error instanceof WrongInput ? error : Object.assign(error as Error, { path });
  }
}
