import { useEffect, useState } from 'preact/hooks';

/**
 * Takes files and links that are dropped anywhere on the page: one that misses a small target would be
 * opened by the browser instead. Without `onDrop` they are refused. Tells whether any hang over the page.
 */
export function useDrop(onDrop: ((dropped: DataTransfer) => void) | undefined): boolean {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!isWanted(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onDrop ? 'copy' : 'none';
      setOver(onDrop !== undefined);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!isWanted(event) || !event.dataTransfer) return;
      event.preventDefault();
      onDrop?.(event.dataTransfer);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);

  return over;
}

/** A link that is dropped on a field is text for the field. */
function isWanted({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  const isField = target instanceof Element && target.matches('input, textarea');
  return types.includes('Files') || (types.includes('text/uri-list') && !isField);
}
