import { useEffect, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the page: one that misses a small target would be opened
 * by the browser instead. Without `onDrop` they are refused. Tells whether files hang over the page.
 */
export function useDrop(onDrop: ((dropped: DataTransfer) => void) | undefined): boolean {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onDrop ? 'copy' : 'none';
      setOver(onDrop !== undefined);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
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
