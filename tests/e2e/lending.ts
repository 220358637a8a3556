/** Browsers for one test file after another: to start one takes as much of a processor as three tests. */

/**
 * @param open starts a browser
 * @param cleanUp takes away all that a file has left in it
 * @returns gives a browser that is as good as new. `close` gives it back, and the next file of this worker goes on with it.
 */
export function lending<Browser extends { close(): Promise<void> }>(
  open: () => Promise<Browser>,
  cleanUp: (browser: Browser) => Promise<void>,
): () => Promise<Browser> {
  const idle: Browser[] = [];
  return async () => {
    const browser = idle.pop() ?? (await open());
    return {
      ...browser,
      async close() {
        try {
          await cleanUp(browser);
          idle.push(browser);
        } catch (error) {
          console.error('A browser could not be cleaned up, and is not used again:', error);
          await browser.close();
        }
      },
    };
  };
}

/** Runs in a page of the extension's, or in its worker: as if nothing had ever been saved, and no further host switched on. */
export async function forgetEverything(): Promise<void> {
  const { browser: api = chrome } = globalThis as unknown as { browser?: typeof chrome };
  await Promise.all([api.storage.local.clear(), api.storage.session.clear(), api.alarms.clearAll()]);
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name!);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve, reject) => {
      const emptying = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const store of db.objectStoreNames) emptying.objectStore(store).clear();
      emptying.oncomplete = resolve;
      emptying.onerror = () => reject(emptying.error);
    });
    db.close();
  }
  const kept = api.runtime.getManifest().host_permissions ?? [];
  const origins = ((await api.permissions.getAll()).origins ?? []).filter((origin) => !kept.includes(origin));
  if (origins.length > 0) await api.permissions.remove({ origins });
}
