import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../../components/sheet/Sheet';
import type { SheetState } from '../../components/sheet/state';
import { say } from '../../components/words/say';
import { anew, openPage } from '../settings/openPage';
import { readSheet } from './readSheet';

function Page() {
  const [state, setState] = useState<SheetState>({ kind: 'loading' });
  useEffect(() => void readSheet(location.search).then(setState), []);
  return <Sheet state={state} onPrint={() => print()} />;
}

openPage(anew(Page), () => say('sheet.title'));
