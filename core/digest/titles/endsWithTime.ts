const time = /(?:^|[\s([])\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|오전|오후)?[)\]]?\s*$/i;

/** Do words end with the time of a day, as a line of a chat does that says who speaks (`민수 오전 9:12`)? */
export function endsWithTime(words: string): boolean {
  return time.test(words.slice(-LONGEST));
}

const LONGEST = 24;
