import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brandWith } from '../../../entrypoints/background/post-pages.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import { brands } from '../../../utils/stores/brands.ts';

it('a post is known as ours where the account is written without its host, as it is in a compose box', async () => {
  fakeBrowser.reset();
  const account = { platform: 'mastodon', handle: 'AcmeTea', colour: '#1f5fbf', mode: 'normal' as const };
  await brands.write([{ ...newBrand('acme', 'Europe/London', 'en-GB'), accounts: [account] }]);
  expect((await brandWith('mastodon', 'acmetea@social.example'))?.profile.id).toBe('acme');
  expect(await brandWith('mastodon', 'boltbikes@social.example')).toBeNull();
  expect(await brandWith('x', 'acmetea')).toBeNull();
});
