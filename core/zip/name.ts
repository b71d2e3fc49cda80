import { Failure } from '../failure';

type Named = { readonly name: Uint8Array; readonly isUtf8: boolean };

/**
 * A name's bytes → its path with `/` between folders, in NFC. Unflagged names are UTF-8 where they can be
 * (macOS writes them so), else CP949, as Korean Windows does. Throws `Failure` `unsafe-path` for a path
 * that leads out of the archive.
 */
export function readName(named: Named): string {
  const name = showName(named);
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (/^\/|^[a-z]:|\0/i.test(name) || parts.includes('..') || parts.length === 0) {
    throw new Failure('unsafe-path', JSON.stringify(name));
  }
  return parts.join('/').normalize('NFC');
}
/** A name's bytes as they are written, wherever they lead. */
export function showName({ name, isUtf8 }: Named): string {
  return decode(name, isUtf8).replaceAll('\\', '/');
}

function decode(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // WHATWG's euc-kr is CP949.
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
