import css from './framed.css?inline';

/**
 * The rules for what stands in few panels. They come with the frames, among what all of these share: a page pays for every byte
 * of its script, and reads the frames anyway.
 */
export function Rules() {
  return <span hidden data-rules={css} />;
}
