import { useState } from 'react';
import type { SettingsFile } from '../../utils/stores/exchange.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { RowList } from './RowList.tsx';
import { countWords, whenWords } from './words.ts';

interface ExchangeProps {
  onExport: () => void;
  /** Reads the text of a file and changes nothing. Throws where it cannot be imported; the message says why. */
  readFile: (text: string) => SettingsFile;
  onImport: (file: SettingsFile) => void;
}

/** Everything out into one file, and back. */
export function Exchange({ onExport, readFile, onImport }: ExchangeProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<SettingsFile | null>(null);

  async function choose(file: File) {
    setFault(null);
    try {
      setChosen(readFile(await file.text()));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
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
              'One file with your brands, settings, silenced words and what went out. It is not encrypted: keep it where only you can read it.',
            action: <Button onClick={onExport}>Save a file</Button>,
          },
          {
            id: 'import',
            title: 'Import',
            detail: 'Puts a saved file in the place of what is here. You are asked first, and can undo it.',
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
        description={chosen && `Saved on ${whenWords(chosen.savedAt)}, with ${countWords(chosen.brands, 'brand')}.`}
        actions={
          <>
            <Button onClick={() => setChosen(null)}>Keep what is here</Button>
            <Button
              look="primary"
              onClick={() => {
                onImport(chosen!);
                setChosen(null);
              }}
            >
              Import
            </Button>
          </>
        }
      />
    </>
  );
}
