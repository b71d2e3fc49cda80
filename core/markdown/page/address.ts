import type { DomElement } from '../dom';

/** Where a picture is; in `src` may stand another one until the reader comes near. */
export function readSource({ attributes }: Pick<DomElement, 'attributes'>): string {
  const { src = '', 'data-src': later } = attributes;
  return later && (src === '' || /^\s*data:/i.test(src)) ? later : src;
}

/** An address that is whole stays as it is written; any other one is taken from `base`. */
export function resolveAddress(address: string, base: string): string {
  const trimmed = address.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(trimmed) || !URL.canParse(trimmed, base)) return trimmed;
  return new URL(trimmed, base).href;
}
