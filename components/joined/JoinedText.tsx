/** U+2060: no line ends at it. */
const JOINER = '\u2060';
const DOTS = /[·ㆍ・‧]/g;
/** `2025-09-08`, of which no line ends within. */
const DAY = /(?<!\d)(\d{4}-)(\d{2}-)(?=\d{2}(?!\d))/g;
/** A few blocks of characters in which all dots and closing brackets are: looked through far sooner than kinds are. */
const MAYBE = /[)\]}·ㆍ・\u0f3a-\u1fff\u2027\u2045-\u2fff\u3008-\u301f\ufd00-\uffff]|\d-\d/;

type Props = {
  readonly text: string;
  /** Does it stand right behind a bracket or a formula? */
  readonly joined?: boolean;
};

/**
 * A text in which no line begins with a middle dot (`사인·코사인`, `9편 · 1번째`), with what Korean joins to a bracket
 * (`환각(hallucination)이`) or within a day (`2025-09-08`), which no property of a style sheet says: words are joined there by a sign that is not seen.
 */
export function JoinedText({ text, joined = false }: Props) {
  const first = joined && /^\p{Script=Hangul}/u.test(text) ? JOINER : '';
  if (!first && !MAYBE.test(text)) return <>{text}</>;
  const kept = text
    .replace(DAY, `$1${JOINER}$2${JOINER}`)
    .replace(DOTS, `${JOINER}$&${JOINER}`)
    .replace(/(\p{Pe})(?=\p{Script=Hangul})/gu, `$1${JOINER}`);
  return <>{first + kept}</>;
}

/** Does a text end in a bracket, to which a particle behind it belongs? */
export function endsInBracket(text: string): boolean {
  return /\p{Pe}$/u.test(text);
}
