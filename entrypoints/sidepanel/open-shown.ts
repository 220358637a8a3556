import { createStore, type StoreApi } from 'zustand/vanilla';
import { ask } from '../../utils/messages.ts';
import { type ShownPost, shownIncident, shownPost } from '../../utils/stores/shown.ts';
import { type OpenIncident, onIncidentChanged, openIncident } from './open-incident.ts';

interface Shown {
  incident: OpenIncident | null;
  /** Where no incident is shown: a post that somebody wants checked again. */
  post: ShownPost | null;
}

export interface OpenShown {
  /** `null`: not known yet. */
  state: StoreApi<Shown | null>;
  /** @param id `null`: the list of all */
  show(id: string | null): void;
}

/**
 * What is shown: one incident, else whatever was started or chosen last, here or in another page of ours. It is read from now on.
 * @param only the incident of an address that names one
 */
export function openShown(only: string | null): OpenShown {
  const state = createStore<Shown | null>(() => null);

  function put(id: string | null, post: ShownPost | null): void {
    const before = state.getState()?.incident ?? null;
    const isSame = before !== null && before.id === id;
    if (!isSame) before?.close();
    state.setState({ incident: isSame ? before : id === null ? null : openIncident(id), post }, true);
  }
  async function look(): Promise<void> {
    const [id, post] = await Promise.all([shownIncident(), shownPost()]);
    put(id, post);
  }

  if (only === null) {
    onIncidentChanged(() => void look());
    void look();
  } else put(only, null);

  return {
    state,
    show(id) {
      put(id, null);
      void ask({ verb: 'show-incident', id });
    },
  };
}
