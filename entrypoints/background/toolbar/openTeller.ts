import { storageFailure } from '../../../core/failure';
import { createViewOpener } from '../openReader';
import { report } from '../report';

/** Gives what has the reader say, at an address of it, why a press in a menu or of a key led to nothing: no page of theirs would. */
export function openTeller(): (search: string, error: unknown) => void {
  const open = createViewOpener();
  return (search, error) => {
    report(error);
    open(`${search}&failed=${storageFailure(error).code}`).catch(report);
  };
}
