import type { Note } from '../tokens';

/** The footnotes of one text: by their names until something refers to them, then by number. */
export class NoteBook {
  readonly #byName = new Map<string, Note>();
  readonly #doubtful = new Set<string>();
  readonly #numbered: Note[] = [];

  /** Keeps a footnote under its name. Two of one name may be of two papers: then both stay where they were written. */
  add(note: Note): void {
    const name = note.note.toLowerCase();
    if (this.#byName.has(name)) this.#doubtful.add(name);
    else this.#byName.set(name, note);
  }

  /** A text that holds such marks of its own gets no others: nobody could tell them apart. */
  isClosed = false;

  /** The number of the footnote of that name, which it has from its first mark on; undefined when there is none. */
  refer(name: string): number | undefined {
    const note =
      this.isClosed || this.#doubtful.has(name.toLowerCase())
        ? undefined
        : this.#byName.get(name.toLowerCase());
    return note && (note.number ?? this.addNumbered(note));
  }

  /** Keeps a footnote that stands where it is referred to. */
  addNumbered(note: Note): number {
    this.#numbered.push(note);
    note.number = this.#numbered.length;
    return note.number;
  }

  /** All that something refers to, in the order of their numbers, from 1. */
  get numbered(): readonly Note[] {
    return this.#numbered;
  }
}
