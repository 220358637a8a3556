import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, INCIDENT_CHANGED } from '../../utils/messages.ts';
import { changed, type IncidentChange, type IncidentRecord } from '../../utils/model/incident-record.ts';
import { type Heard, heard } from '../../utils/stores/heard.ts';
import { incident, pictureBytes } from '../../utils/stores/incidents.ts';

export interface OpenIncident {
  /** `undefined`: being read; `null`: there is none with this id. */
  record: IncidentRecord | null | undefined;
  heard: Heard;
  pictures: readonly string[];
  /** What went wrong with reading or saving, in a sentence. */
  problem: string | null;
  change(change: IncidentChange): void;
}

/**
 * An incident as every page of ours shows it: all state comes from the store. A change shows at once and is saved behind it,
 * in order; what other pages save shows too, but never in the middle of a change of our own.
 */
export function useIncident(id: string | null): OpenIncident {
  const [record, setRecord] = useState<IncidentRecord | null>();
  const [words, setWords] = useState<Heard>({});
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const unsaved = useRef(0);
  const made = useRef(0);

  const load = useCallback(async () => {
    if (id === null) return setRecord(null);
    const before = made.current;
    try {
      const [stored, remembered] = await Promise.all([incident(id), heard(id)]);
      // What was changed while this was read, even if it is saved by now, may not be in it: it is read again.
      if (unsaved.current > 0 || made.current !== before) return;
      setRecord(stored);
      setWords(remembered);
    } catch (error) {
      setRecord((current) => current ?? null);
      setProblem(messageOf(error));
    }
  }, [id]);

  useEffect(() => {
    void load();
    return onIncidentChanged((changedId) => {
      if (changedId === id) void load();
    });
  }, [id, load]);

  const ids = Object.keys(record?.pictures ?? {}).join(' ');
  useEffect(() => {
    let addresses: string[] = [];
    let gone = false;
    void Promise.all(ids.split(' ').filter(Boolean).map(pictureBytes)).then((blobs) => {
      if (gone) return;
      addresses = blobs.flatMap((blob) => (blob ? [URL.createObjectURL(blob)] : []));
      setPictures(addresses);
    });
    return () => {
      gone = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [ids]);

  const change = useCallback(
    (next: IncidentChange) => {
      if (id === null) return;
      setRecord((current) => current && shownAtOnce(current, next));
      unsaved.current += 1;
      made.current += 1;
      // Sent at once and not one after the other: whoever closes the page now loses nothing. The background keeps the order.
      ask({ verb: 'change-incident', id, change: next }).then(
        () => {
          unsaved.current -= 1;
          setProblem(null);
          if (unsaved.current === 0) void load();
        },
        (error) => {
          unsaved.current -= 1;
          // What was typed stays on the page, and is not read over: it can be copied, or saved with the next change.
          setProblem(`This was not saved. ${messageOf(error)}`);
        },
      );
    },
    [id, load],
  );

  return { record, heard: words, pictures, problem, change };
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

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
