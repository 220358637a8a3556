import { BrandEditor } from '../../components/settings/BrandEditor.tsx';
import { BrandList } from '../../components/settings/BrandList.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { review } from '../../utils/checks/index.ts';
import ownRule from '../../utils/checks/own-rule.ts';
import { memorialCountries } from '../../utils/checks/words/memorial-days.ts';
import { type BrandProfile, findAccount, newBrand } from '../../utils/model/brand-profile.ts';
import { draftOf, type RecentPost } from '../../utils/model/context.ts';
import type { OwnRule } from '../../utils/model/own-rule.ts';
import { byName } from '../../utils/model/person.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { brands } from '../../utils/stores/brands.ts';
import { people } from '../../utils/stores/people.ts';
import { published, recentPosts } from '../../utils/stores/published.ts';
import { changedFields, withoutChange } from '../../utils/stores/taken-back.ts';
import { countryName } from '../../utils/text/countries.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

const platformNames = Object.fromEntries(sitePlatforms.map(({ id, name }) => [id, name]));

const countries = Object.fromEntries(
  memorialCountries.map((code) => [code, countryName(code)] as const).sort(([, a], [, b]) => a.localeCompare(b, 'en')),
);

/** So many posts a rule is tried on: enough to see whether it would be a nuisance. */
const TRIED_ON = 40;

/** @param item id of the brand that is open; `null`: the list. */
export function BrandsSection({ item, notices, arrived }: SectionProps & { item: string | null }) {
  const [list, change] = useStore(brands, notices);
  const [known] = useStore(people, notices);
  const [posts] = useStore(published, notices);
  if (!list || !known || !posts) return null;

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
        people={byName(known.others.filter(({ state }) => state === 'confirmed'))}
        countries={countries}
        now={now}
        tryRule={(rule, text) => tried(open, rule, text, recentPosts(posts), now)}
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
    const put = (next: (brand: BrandProfile) => BrandProfile) =>
      change((all) => all.map((brand) => (brand.id === profile.id ? next(brand) : brand)));
    // Only what was changed: the side panel may have written a rule into it meanwhile.
    const saved = await put((brand) => ({ ...brand, ...changedFields(before, profile) }));
    if (saved && removed) notices.done(`Removed ${removed}`, () => void put((brand) => withoutChange(before, profile, brand)));
  }

  async function remove(brand: BrandProfile) {
    const at = list!.indexOf(brand);
    const removed = await change((all) => all.filter(({ id }) => id !== brand.id));
    if (!removed) return;
    location.hash = '#brands';
    notices.done(`Removed ${brand.name || 'the brand'}`, () => void change((all) => all.toSpliced(at, 0, brand)));
  }
}

/** How a rule does on a text, and on the brand's last posts. */
function tried(brand: BrandProfile, rule: OwnRule, text: string, posts: readonly RecentPost[], now: string) {
  const { timeZone, locale } = brand;
  const fires = (post: RecentPost) =>
    review(draftOf(post), { now: post.at, timeZone, locale, brand: { rules: [rule] } }, [ownRule]).findings.length > 0;
  const recent = posts.filter(({ platform, handle }) => findAccount([brand], platform, handle) !== null).slice(0, TRIED_ON);
  return {
    fires: fires({ handle: '', platform: '', surface: 'post', text, at: now }),
    recent: recent.filter(fires).length,
    of: recent.length,
  };
}
