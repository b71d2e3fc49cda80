/** How long a note to a paper may be, in UTF-16 units. */
export const NOTE_LENGTH = 10_000;
