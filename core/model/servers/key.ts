import { Failure } from '../../failure';

/** No service's keys are longer; some are whole tokens (JWT). */
const LONGEST = 4096;

/**
 * A key as it was pasted → as it is sent, without white space around it; empty where there is none. Throws `Failure`
 * `model-bad-key` for what no header can carry. The key stands in no failure's words.
 */
export function cleanKey(key = ''): string {
  const clean = key.trim();
  if (clean.length > LONGEST || /[^\x21-\x7e]/.test(clean))
    throw new Failure('model-bad-key', `a key of ${clean.length} letters cannot be sent`);
  return clean;
}
