const time =
  /(?:^|[\s([])(?:(?:오전|오후)\s?)?\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|오전|오후)?[)\]]?\s*$/i;
/** A name in a chat is no longer, in words. */
const NAME = 3;
/** Nor is it with the time, in characters. */
const LONGEST = 48;

/** Are words the name of somebody and the time of a day, as a line of a chat is that says who speaks (`민수 오전 9:12`)? */
export function saysWhoSpeaks(words: string): boolean {
  const line = words.trim();
  if (line.length > LONGEST) return false;
  const found = time.exec(line);
  if (!found) return false;
  const name = line.slice(0, found.index).trim();
  return name !== '' && name.split(/\s+/).length <= NAME;
}
