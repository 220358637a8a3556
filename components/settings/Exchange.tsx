import { useState } from 'react';
import type { SettingsFile } from '../../utils/stores/exchange.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { RowList } from './RowList.tsx';
import { countWords, whenWords } from './words.ts';

interface ExchangeProps {
  onExport: () => void;
  /** Reads the text of a file and changes nothing. Throws where it cannot be imported; the message says why. */
  readFile: (text: string) => SettingsFile;
  /** `vouched`: the confirmed people in it count as confirmed here. */
  onImport: (file: SettingsFile, vouched: boolean) => void;
}

/** Everything out into one file, and back. */
export function Exchange({ onExport, readFile, onImport }: ExchangeProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<SettingsFile | null>(null);
  const [vouched, setVouched] = useState(false);
  const confirmed = chosen?.people.filter(({ state }) => state === 'confirmed').length ?? 0;

  async function choose(file: File) {
    setFault(null);
    setVouched(false);
    try {
      setChosen(readFile(await file.text()));
    } catch (error) {
      setFault(messageOf(error));
    }
  }

  return (
    <>
      <RowList
        rows={[
          {
            id: 'export',
            title: 'Export',
            detail:
              'One file with your brands, settings, people, silenced words and what went out. Not in it: posts that are being looked after, drafts that are kept or wait, the log, and your own keys, which never leave this browser. It is not encrypted: keep it where only you can read it.',
            action: <Button onClick={onExport}>Save a file</Button>,
          },
          {
            id: 'import',
            title: 'Import',
            detail: 'Puts a saved file in the place of what is here, and adds its people to yours. You are asked first, and can undo it.',
            action: <FileButton label="Settings file" accept=".json,application/json" onFile={(file) => void choose(file)} />,
          },
        ]}
      />
      <div role="alert">
        {fault && (
          <Callout tone="to-look-at" title="This file was not imported. Nothing was changed.">
            <p>{fault}</p>
          </Callout>
        )}
      </div>
      <Dialog
        open={chosen !== null}
        onOpenChange={(open) => !open && setChosen(null)}
        title="Put this file in the place of what is here?"
        description={
          chosen &&
          `Saved on ${whenWords(chosen.savedAt)}, with ${countWords(chosen.brands, 'brand')} and ${countWords(chosen.people.length, 'colleague')}.`
        }
        actions={
          <>
            <Button onClick={() => setChosen(null)}>Keep what is here</Button>
            <Button
              look="primary"
              onClick={() => {
                onImport(chosen!, vouched);
                setChosen(null);
              }}
            >
              Import
            </Button>
          </>
        }
      >
        {confirmed > 0 && (
          <Checkbox
            label={
              confirmed === 1
                ? 'The confirmed colleague in it counts here too'
                : `The ${confirmed} confirmed colleagues in it count here too`
            }
            hint="Only for a file that you saved yourself. Otherwise compare the six words with each."
            checked={vouched}
            onCheckedChange={setVouched}
          />
        )}
      </Dialog>
    </>
  );
}
