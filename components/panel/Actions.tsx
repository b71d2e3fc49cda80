import { BookmarkButton } from '../BookmarkButton';
import { say } from '../say';

export type ActionsProps = {
  readonly copied: boolean;
  readonly bookmarked: boolean;
  readonly collapsed: boolean;
  readonly onCopy: (press: Event) => void;
  readonly onBookmark: (press: Event) => void;
  readonly onRead: (press: Event) => void;
  readonly onCollapse: (press: Event) => void;
};

export function Actions(props: ActionsProps) {
  const { copied, bookmarked, collapsed } = props;
  return (
    <div class="actions">
      <button type="button" onClick={props.onCopy}>
        {say(copied ? 'panel.copied' : 'panel.copy')}
      </button>
      <BookmarkButton on={bookmarked} onPress={props.onBookmark} />
      <button type="button" onClick={props.onRead}>
        {say('panel.read')}
      </button>
      <button type="button" class="fold" aria-expanded={!collapsed} onClick={props.onCollapse}>
        {say(collapsed ? 'panel.expand' : 'panel.collapse')}
      </button>
    </div>
  );
}
