import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeSections } from '../../../../core/copy';
import type { Entry } from '../../../../core/paper';
import { EntryText } from '../../../EntryText';
import { KeyCap } from '../../../keys/KeyCap';
import { nameLabel, nameSection } from '../../../words/nameSection';
import { say } from '../../../words/say';
import type { OwnActs } from '../../making/acts';

const LONGEST = 100_000;

type Props = { readonly entry: Entry; readonly own: OwnActs };
type Fault = 'empty' | 'other' | 'failed' | 'changed';

/** A summary of the reader's own as Markdown, to be changed; what is typed is kept until it is saved or thrown away. */
export function Editor({ entry, own }: Props) {
  const { paper } = entry;
  // As it was when the editing began, whatever becomes of it meanwhile.
  const [was] = useState(entry);
  const before = writeMarkdown(was);
  const [draft] = useState(() => own.readDraft(paper));
  const [text, setText] = useState(draft?.text ?? before);
  // What a draft was made of, until it is given up for what is stored now.
  const [of, setOf] = useState(draft?.of);
  const [preview, setPreview] = useState<Entry>();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const write = (next: string, from: string | undefined) => {
    setText(next);
    setOf(from);
    setFault(undefined);
    own.keepDraft(was, next, from);
  };
  const show = async () => {
    if (preview) return setPreview(undefined);
    const read = await own.preview(entry, text);
    if ('fault' in read) setFault(read.fault);
    else setPreview(read.entry);
  };
  const save = async () => {
    if (isBusy) return;
    if (text === before) return own.leave(was);
    setBusy(true);
    setFault(await own.save(was, text, of));
    setBusy(false);
  };
  const hear = (event: KeyboardEvent) => {
    // Escape, while a syllable is yet to be finished, is the keyboard's.
    if (event.isComposing) return;
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isSave) void save();
    else own.leave(was);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of all that stands within
    <div class="editor" onKeyDown={hear}>
      <label class="head" for="edited">
        {say('reader.edit.label')}
      </label>
      {draft !== undefined && draft.text !== before && text !== before && (
        <p class="draft">
          {say('reader.edit.draft')}{' '}
          <button type="button" onClick={() => write(before, undefined)}>
            {say('reader.edit.stored')}
          </button>
        </p>
      )}
      <textarea
        id="edited"
        ref={field}
        hidden={preview !== undefined}
        maxLength={LONGEST}
        rows={18}
        lang="ko"
        value={text}
        aria-describedby="fault"
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => write(currentTarget.value, of)}
      />
      {preview && (
        <div class="preview summary" lang="ko">
          <EntryText entry={preview} plain />
        </div>
      )}
      <p id="fault" class="warn" role="alert">
        {fault && say(`reader.edit.${fault}`)}
      </p>
      <div class="send">
        <button type="button" class="primary" aria-busy={isBusy} onClick={() => void save()}>
          {say('reader.edit.save')} <KeyCap of="Ctrl Enter" />
        </button>
        <button type="button" aria-pressed={preview !== undefined} onClick={() => void show()}>
          {say('reader.edit.preview')}
        </button>
        <button type="button" onClick={() => own.leave(was)}>
          {say('reader.edit.cancel')} <KeyCap of="Esc" />
        </button>
      </div>
    </div>
  );
}

function writeMarkdown(entry: Entry): string {
  return `${writeSections(entry, { section: nameSection, label: nameLabel }).join('\n\n')}\n`;
}
