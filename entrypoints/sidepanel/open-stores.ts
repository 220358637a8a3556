import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BrandProfile } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { brands } from '../../utils/stores/brands.ts';
import { type AllIncidents, allIncidents } from '../../utils/stores/incidents.ts';
import { type PublishedPost, published } from '../../utils/stores/published.ts';
import { type Settings, settings } from '../../utils/stores/settings.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { onIncidentChanged } from './open-incident.ts';

export interface Stores {
  brands: BrandProfile[];
  settings: Settings;
  published: PublishedPost[];
  incidents: IncidentRecord[];
  unreadable: AllIncidents['unreadable'];
  /** Why they could not be read, in a sentence; they are then as they were read last. `null`: they could. */
  problem: string | null;
}

const nothingRead: Omit<Stores, 'problem'> = {
  brands: brands.fallback,
  settings: settings.fallback,
  published: published.fallback,
  incidents: [],
  unreadable: [],
};

/** The stores around an incident, read and watched from now on; `null` until they were read, or could not be. */
export function openStores(): StoreApi<Stores | null> {
  const stores = createStore<Stores | null>(() => null);
  const load = async () => {
    try {
      const [allBrands, allSettings, posts, { incidents, unreadable }] = await Promise.all([
        brands.read(),
        settings.read(),
        published.read(),
        allIncidents(),
      ]);
      stores.setState({ brands: allBrands, settings: allSettings, published: posts, incidents, unreadable, problem: null }, true);
    } catch (error) {
      console.error('Second Look:', error);
      const problem = `What is kept here could not be read. ${messageOf(error)}`;
      stores.setState((known) => ({ ...(known ?? nothingRead), problem }), true);
    }
  };
  for (const store of [brands, settings, published]) store.watch(() => void load());
  onIncidentChanged(() => void load());
  void load();
  return stores;
}
