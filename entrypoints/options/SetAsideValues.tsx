import { useEffect, useState } from 'react';
import { SetAsideNotice } from '../../components/settings/SetAsideNotice.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import { answerings } from '../../utils/stores/answering.ts';
import { stores as exchanged } from '../../utils/stores/exchange.ts';
import { pinKeys } from '../../utils/stores/pin-keys.ts';
import { discardSetAside, listSetAside, restoreSetAside, type SetAside, watchSetAside } from '../../utils/stores/set-aside.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import type { Notices } from './use-notices.ts';

const stores = [...exchanged, pinKeys, answerings];

/** What could not be read and was set aside, above every section until somebody has decided about it. */
export function SetAsideValues({ notices }: { notices: Notices }) {
  const [items, setItems] = useState<SetAside[]>([]);

  useEffect(() => {
    const look = async () => {
      // Whatever cannot be read shows itself only when it is read.
      await Promise.all(stores.map((store) => store.read()));
      setItems(await listSetAside());
    };
    const attempt = () => void look().catch((error) => notices.failed(`Could not read what is saved: ${messageOf(error)}`));
    attempt();
    return watchSetAside(attempt);
  }, [notices]);

  return (
    <SetAsideNotice
      items={items}
      storeTitles={Object.fromEntries(stores.map(({ key, title }) => [key, title]))}
      onSaveCopy={(item) => saveFile(`second-look-${item.store}-set-aside.json`, JSON.stringify(item.raw, null, 2))}
      onDiscard={(item) => void discard(item)}
    />
  );

  async function discard(item: SetAside) {
    const failed = (error: unknown) => notices.failed(`Could not change what is set aside: ${messageOf(error)}`);
    try {
      await discardSetAside(item);
    } catch (error) {
      return failed(error);
    }
    // Gone first, said then: the keyboard goes on from what is said.
    setItems((shown) => shown.filter(({ key }) => key !== item.key));
    notices.done('Discarded', () => void restoreSetAside(item).catch(failed));
  }
}
