import type { PaperId } from '../paper';

/** The year (`2025`) and the month (1 to 12) in which a paper got its id. */
export function monthOf(paper: PaperId): { readonly year: string; readonly month: number } {
  const [, short = '', month = ''] = /^(?:[^/]*\/)?(\d\d)(\d\d)/.exec(paper) ?? [];
  // The first are of 1991.
  return { year: `${Number(short) >= 91 ? 19 : 20}${short}`, month: Number(month) };
}
