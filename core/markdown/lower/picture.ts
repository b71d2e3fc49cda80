import type { Inline } from '../../tree';
import { allowAddress } from '../address';

/** A picture as a link to it, because showing a summary loads nothing. */
export function linkPicture(address: string, alt: string): readonly Inline[] {
  const url = allowAddress(address);
  const value = alt.trim() || (url?.split('/').at(-1) ?? '');
  const text: Inline = { type: 'text', value };
  return url ? [{ type: 'link', url, children: [text] }] : [text];
}
