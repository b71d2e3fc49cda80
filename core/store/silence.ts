import { Failure } from '../failure';

/** A database that has not been heard of for so long will not answer, in milliseconds: no disk is that slow. */
const SILENCE_MS = 15_000;

/** Waits for a database to open: `silence` rejects once nothing was heard of it for too long, `end` ends the waiting. */
export function watchSilence(): { readonly silence: Promise<never>; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const tell = () => reject(new Failure('storage-silent', `No answer in ${SILENCE_MS} ms`));
    timer = setTimeout(tell, SILENCE_MS);
  });
  return { silence, end: () => clearTimeout(timer) };
}
