import { describe, expect, it } from 'vitest';
import { droppedLink } from '../../../../../components/options/import/drop/droppedLink';

const drop = (text: string, files = 0) =>
  droppedLink({ files: { length: files }, getData: () => text });

describe('what is dropped on the options page', () => {
  it('is a link, the first of a list with comments', () => {
    expect(drop('https://blog.example/')).toBe('https://blog.example/');
    expect(drop('# from a browser\r\nhttps://a.example/\r\nhttps://b.example/')).toBe(
      'https://a.example/',
    );
  });

  it('is no link when it holds files, or nothing', () => {
    expect(drop('file:///home/a.md', 1)).toBeUndefined();
    expect(drop('')).toBeUndefined();
  });
});
