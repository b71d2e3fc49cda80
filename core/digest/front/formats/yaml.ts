import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * The one engine that front matter is read with: YAML whose values all stay text, so that no value is
 * evaluated and no day goes through a `Date`; of a key that stands twice the later one counts. In the browser it also
 * stands in for gray-matter's own engines, which hold an `eval`.
 */
export const yaml = {
  parse: (text: string): object => {
    const data = load(text, { schema: FAILSAFE_SCHEMA, json: true });
    if (typeof data !== 'object' || data === null)
      throw new TypeError('front matter is no mapping');
    return data;
  },
};
