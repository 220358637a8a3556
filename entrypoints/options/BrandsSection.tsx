import { BrandEditor } from '../../components/settings/BrandEditor.tsx';
import { BrandList } from '../../components/settings/BrandList.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { type BrandProfile, newBrand } from '../../utils/model/brand-profile.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { brands } from '../../utils/stores/brands.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

const platformNames = Object.fromEntries(sitePlatforms.map(({ id, name }) => [id, name]));

/** @param item id of the brand that is open; `null`: the list. */
export function BrandsSection({ item, notices, arrived }: SectionProps & { item: string | null }) {
  const [list, change] = useStore(brands, notices);
  if (!list) return null;

  const now = new Date().toISOString();
  const open = list.find(({ id }) => id === item);
  if (!open) {
    return (
      <>
        <SectionHead key="list" {...sections.brands} arrived={arrived} />
        <BrandList brands={list} platforms={platformNames} now={now} linkTo={(id) => `#brands/${id}`} onAdd={add} />
      </>
    );
  }
  return (
    <>
      <SectionHead key={open.id} title={open.name || 'New brand'} back={{ href: '#brands', title: 'All brands' }} arrived={arrived} />
      <BrandEditor
        key={`${open.id} editor`}
        profile={open}
        others={list.filter((brand) => brand !== open)}
        platforms={platformNames}
        now={now}
        onChange={(profile, removed) => void save(open, profile, removed)}
        onRemove={() => void remove(open)}
      />
    </>
  );

  async function add() {
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const brand = newBrand(crypto.randomUUID(), timeZone, locale);
    if (await change((all) => [...all, brand])) location.hash = `#brands/${brand.id}`;
  }

  async function save(before: BrandProfile, profile: BrandProfile, removed?: string) {
    const put = (next: BrandProfile) => change((all) => all.map((brand) => (brand.id === next.id ? next : brand)));
    if ((await put(profile)) && removed) notices.done(`Removed ${removed}`, () => void put(before));
  }

  async function remove(brand: BrandProfile) {
    const at = list!.indexOf(brand);
    const removed = await change((all) => all.filter(({ id }) => id !== brand.id));
    if (!removed) return;
    location.hash = '#brands';
    notices.done(`Removed ${brand.name || 'the brand'}`, () => void change((all) => all.toSpliced(at, 0, brand)));
  }
}
