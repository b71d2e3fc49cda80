import { isFreeKey } from '../../page/isFreeKey';

/** Is `r` pressed, or what stands in its place on a Korean keyboard? Not with another key, and nowhere where one types. */
export function isNextKey(press: KeyboardEvent): boolean {
  const { key, code } = press;
  return (/^r$/i.test(key) || (code === 'KeyR' && !/^[a-z]$/i.test(key))) && isFreeKey(press);
}
