// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { useSites } from '../../entrypoints/access/useSites';
import { button, click, mount, unmount } from '../components/mount';

const { permissions } = browser;
const remove = vi.fn<(of: { origins: string[] }) => Promise<boolean>>();
const request = vi.fn<(of: { origins: string[] }) => Promise<boolean>>();
const allowed = new Set<string>();
const event = { addListener: vi.fn(), removeListener: vi.fn() };
const onUnaskable = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  allowed.clear();
  const contains = async ({ origins }: { origins: string[] }) =>
    origins.every((each) => allowed.has(each));
  const own = { request, remove, contains, onAdded: event, onRemoved: event };
  Object.assign(browser, { permissions: own });
});
afterEach(() => {
  unmount();
  Object.assign(browser, { permissions });
});

function Page() {
  const { sites, allowed: seen, onAllowSite, onForbidSite } = useSites({ onUnaskable });
  const back = seen.map((name) => (
    <input type="button" key={name} value={name} onClick={() => onForbidSite(name)} />
  ));
  return back.concat(
    sites.map(({ name, refused }) => (
      <button type="button" key={name} aria-label={name} onClick={() => onAllowSite(name)}>
        {refused ? 'refused' : ''}
      </button>
    )),
  );
}
const names = () =>
  [...document.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));

it('tells the sites that may not be seen, and asks for one of them alone', async () => {
  allowed.add('https://huggingface.co/*');
  request.mockResolvedValue(false);
  await mount(<Page />);
  await vi.waitFor(() => expect(names()).toEqual(['alphaXiv', 'papers.cool', 'ar5iv']));
  await click(button('alphaXiv'));
  const origins = ['https://alphaxiv.org/*', 'https://www.alphaxiv.org/*'];
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins });
  await vi.waitFor(() => expect(button('alphaXiv').textContent).toBe('refused'));
  expect(onUnaskable).not.toHaveBeenCalled();
});

it('says so where the browser does not ask from this page', async () => {
  request.mockRejectedValue(new Error('This function must be called during a user gesture'));
  await mount(<Page />);
  await vi.waitFor(() => expect(names()).toHaveLength(4));
  await click(button('ar5iv'));
  expect(onUnaskable).toHaveBeenCalledTimes(1);
});

it('tells the sites that may be seen, and gives one back, whatever the browser says of it', async () => {
  for (const origin of ['https://papers.cool/*', 'https://huggingface.co/*']) allowed.add(origin);
  const seen = () => [...document.querySelectorAll('input')].map(({ value }) => value);
  remove.mockImplementation(async ({ origins }) => {
    for (const origin of origins) allowed.delete(origin);
    return true;
  });
  await mount(<Page />);
  await vi.waitFor(() => expect(seen()).toEqual(['Hugging Face', 'papers.cool']));
  await click(document.querySelector('input'));
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://huggingface.co/*'] });
  await vi.waitFor(() => expect(seen()).toEqual(['papers.cool']));
  expect(names()).toContain('Hugging Face');
  remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
  await click(document.querySelector('input'));
  expect(seen()).toEqual(['papers.cool']);
});
