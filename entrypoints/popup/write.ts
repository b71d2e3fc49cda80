import { bookmark } from '../../core/reading';
import { keepCards } from '../cards/keepCards';
import { importFinished } from './read/importFinished';

// What writes digests and bookmarks brings half of the program along: the popup's list does not wait for it.
keepCards();

export { bookmark, importFinished };
