import { useState } from 'react';
import { Receive } from '../signoff/Receive.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

/** What a colleague sent in a chat: a draft to look at, an answer, a card. It opens on a page of its own. */
export function SomebodySent({ onReceive }: { onReceive: (pasted: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure level={2} title="Somebody sent you a draft?" open={open} onOpenChange={setOpen} onDemand>
      <Receive onReceive={onReceive} rows={2} />
    </Disclosure>
  );
}
