import { useState } from 'react';
import { decoded } from '../../utils/text/decoded.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { LineFaults } from '../ui/LineFaults.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { DraftsActions, TableView } from './drafts-view.ts';
import './bring-month.css';

interface BringMonthProps {
  /** Reads what stands in the field. */
  read: (table: string) => TableView;
  /** A first row to copy into an empty table. */
  head: string;
  /** The zone in which its times are meant: “London”. */
  zone: string;
  bring: DraftsActions['bring'];
}

/** Larger than any month, and reading one would only keep the reader waiting. */
const LARGEST_FILE = 2_000_000;

/** A month of posts from a spreadsheet. Rows that cannot be taken stay in the field until they are mended. */
export function BringMonth({ read, head, zone, bring }: BringMonthProps) {
  const [open, setOpen] = useState(false);
  const [table, setTable] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { posts, rest, faults } = read(table);

  async function choose(file: File) {
    if (file.size > LARGEST_FILE) return setRefused('This file is too large for a month of posts. Save only the table, as CSV.');
    try {
      setTable(decoded(new Uint8Array(await file.arrayBuffer())));
      setRefused(null);
    } catch {
      setRefused('This file could not be read. Open it, and paste what stands in it.');
    }
  }

  async function take() {
    setBusy(true);
    if (await bring(table)) setTable(faults.length > 0 ? rest : '');
    setBusy(false);
  }

  return (
    <Disclosure level={2} title="Bring a month from a spreadsheet (CSV)" open={open} onOpenChange={setOpen}>
      <div className="sl-bring-month">
        <p>
          A post a row. The first row names the columns: <code>{head}</code>. Only network and text are needed. Several networks in one
          cell, such as “X + Bluesky”, make one post of several versions. Times are meant in {zone}; pictures are told by their
          descriptions, with a bar (|) between two.
        </p>
        <TextArea
          label="The table"
          hint="Paste it from your spreadsheet, or choose a file."
          rows={6}
          value={table}
          error={refused ?? undefined}
          onValueChange={setTable}
        />
        <div className="sl-bring-month-buttons">
          <FileButton label="Table of posts" accept=".csv,.tsv,.txt,text/csv" onFile={(file) => void choose(file)} />
          <Button disabled={posts === 0 || busy} onClick={() => void take()}>
            {posts === 0 ? 'Add' : `Add ${posts} ${posts === 1 ? 'draft' : 'drafts'}`}
          </Button>
          <CopyButton look="quiet" text={head}>
            Copy the first row
          </CopyButton>
        </div>
        {table.trim() !== '' && (
          <p role="status">
            {posts} {posts === 1 ? 'draft' : 'drafts'}
            {faults.length > 0 && `, ${faults.length} ${faults.length === 1 ? 'row to mend. It stays' : 'rows to mend. They stay'} here.`}
          </p>
        )}
        <LineFaults faults={faults} />
      </div>
    </Disclosure>
  );
}
