import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ask, INCIDENT_CHANGED } from '../../utils/messages.ts';
import { changed, type IncidentChange, type IncidentRecord, isTyped, type TypedField } from '../../utils/model/incident-record.ts';
import { type Heard, heard } from '../../utils/stores/heard.ts';
import { incident, pictureBytes } from '../../utils/stores/incidents.ts';
import { messageOf } from '../../utils/text/message-of.ts';

interface IncidentState {
  /** `undefined`: being read; `null`: there is none with this id. */
  record: IncidentRecord | null | undefined;
  heard: Heard;
  /** What went wrong with reading or saving, in a sentence. */
  problem: string | null;
}

export interface OpenIncident {
  id: string;
  state: StoreApi<IncidentState>;
  change(change: IncidentChange): void;
  close(): void;
}

/**
 * An incident as every page of ours shows it: all state comes from the store, which is read from now on. A change shows at once and is
 * saved behind it, in order; what other pages save shows too, but never in the middle of a change of our own.
 */
export function openIncident(id: string): OpenIncident {
  const state = createStore<IncidentState>(() => ({ record: undefined, heard: {}, problem: null }));
  /** How many changes are on their way. */
  let unsaved = 0;
  let made = 0;
  /** What was typed in these could not be saved. It stays on the page, and is sent again with the next change. */
  const notSaved = new Set<TypedField>();

  async function load(): Promise<void> {
    const before = made;
    try {
      const [record, remembered] = await Promise.all([incident(id), heard(id)]);
      // What was changed while this was read, even if it is saved by now, may not be in it: it is read again.
      if (unsaved === 0 && made === before)
        state.setState(({ record: shown }) => ({ record: record && shown ? { ...record, ...typedIn(shown) } : record, heard: remembered }));
    } catch (error) {
      state.setState(({ record }) => ({ record: record ?? null, problem: messageOf(error) }));
    }
  }

  /** What of a record could not be saved yet. */
  const typedIn = (record: IncidentRecord): Partial<Pick<IncidentRecord, TypedField>> =>
    Object.fromEntries([...notSaved].map((field) => [field, record[field]]));

  function change(next: IncidentChange): void {
    const { record } = state.getState();
    let shown: IncidentRecord | null | undefined;
    try {
      shown = record && shownAtOnce(record, next);
    } catch (error) {
      state.setState({ problem: `This was not saved. ${messageOf(error)}` });
      return;
    }
    state.setState({ record: shown });
    // By itself: where it is refused once more, it must not take the new change along.
    if (shown && notSaved.size > 0) void save(typedIn(shown), [...notSaved]);
    void save(next);
  }

  /** @param again what of the change is sent whole, as it could not be saved before */
  async function save(next: IncidentChange, again: readonly TypedField[] = []): Promise<void> {
    unsaved += 1;
    made += 1;
    try {
      // Sent at once and not one after the other: whoever closes the page now loses nothing. The background keeps the order.
      await ask({ verb: 'change-incident', id, change: next });
      unsaved -= 1;
      for (const field of again) notSaved.delete(field);
      if (notSaved.size === 0) state.setState({ problem: null });
      if (unsaved === 0) void load();
    } catch (error) {
      unsaved -= 1;
      for (const field of Object.keys(next).filter(isTyped)) notSaved.add(field);
      state.setState({ problem: `This was not saved. ${messageOf(error)}` });
    }
  }

  const close = onIncidentChanged((changedId) => {
    if (changedId === id) void load();
  });
  void load();
  return { id, state, change, close };
}

/** Addresses of an incident's pictures, for as long as they are shown. */
export function usePictures(record: IncidentRecord | null | undefined): readonly string[] {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const ids = Object.keys(record?.pictures ?? {}).join(' ');
  useEffect(() => {
    let addresses: string[] = [];
    let gone = false;
    void readable(ids.split(' ').filter(Boolean)).then((blobs) => {
      if (gone) return;
      addresses = blobs.map((blob) => URL.createObjectURL(blob));
      setPictures(addresses);
    });
    return () => {
      gone = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [ids]);
  return pictures;
}

/** The pictures that can be read. One that cannot, as happens to files, takes no other along. */
export async function readable(ids: readonly string[]): Promise<Blob[]> {
  const read = await Promise.all(
    ids.map((id) =>
      pictureBytes(id).catch((error) => {
        console.error('Second Look could not read a picture that was kept.', error);
        return null;
      }),
    ),
  );
  return read.filter((blob) => blob !== null);
}

/** The record after a change. Thousands of people are not looked through again for a key that is about none of them. */
function shownAtOnce(record: IncidentRecord, change: IncidentChange): IncidentRecord {
  if (change.people) return changed(record, change);
  return { ...changed({ ...record, people: {} }, change), people: record.people };
}

/** Calls back with the id of every incident that any page changed. Returns how to stop. */
export function onIncidentChanged(onChange: (id: string) => void): () => void {
  const listener = (message: unknown) => {
    const told = message as { verb?: string; id?: string } | undefined;
    if (told?.verb === INCIDENT_CHANGED && told.id !== undefined) onChange(told.id);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
