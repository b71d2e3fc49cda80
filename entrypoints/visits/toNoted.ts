/** What was noted when the popup was open last: the page that was looked at and when, and the newest day and its papers then. */
export type Last = {
  readonly page: string;
  readonly newest: string;
  readonly papers: number;
  /** In milliseconds since 1970; earlier versions noted none. */
  readonly at?: number;
};

/** What the popup notes for its next time, in `storage.local`; small, and checked when it is read. */
export type NotedVisits = {
  readonly last?: Last;
  /** The day on which it was opened last, and the one before that. */
  readonly opened?: string;
  readonly before?: string;
  /** The day on which the reader left alone what had piled up. */
  readonly skipped?: string;
  /** The version up to which news were told. */
  readonly told?: string;
};

/** No name that is noted is longer. */
const LENGTH = 2000;

/** A stored record → what it says. */
export function toNoted(stored: unknown): NotedVisits {
  const { last, opened, before, skipped, told } = asRecord(stored);
  const { page, newest, papers, at } = asRecord(last);
  const isWhole = isText(page) && isText(newest) && Number.isSafeInteger(papers);
  return {
    ...(isWhole && {
      last: { page, newest, papers: papers as number, ...(isTime(at) && { at }) },
    }),
    ...(isText(opened) && { opened }),
    ...(isText(before) && { before }),
    ...(isText(skipped) && { skipped }),
    ...(isText(told) && { told }),
  };
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LENGTH;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
}
