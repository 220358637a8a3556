import { type BrandAccount, type BrandProfile, newBrand } from '../../utils/model/brand-profile.ts';

/** An account of Acme Tea, the brand that the tests are about: @acmetea unless they say otherwise. */
export const acmeOn = (platform: string, more: Partial<BrandAccount> = {}): BrandAccount => ({
  platform,
  handle: 'acmetea',
  colour: '#0b7268',
  mode: 'normal',
  ...more,
});

/** Acme Tea as the settings keep it. @param more what else is known of it */
export const acmeTea = (accounts: BrandAccount[], more: Partial<BrandProfile> = {}): BrandProfile => ({
  ...newBrand('acme', 'Europe/London', 'en-GB'),
  name: 'Acme Tea',
  accounts,
  ...more,
});
