import { useState } from 'react';
import type { BrandProfile } from '../../utils/model/brand-profile.ts';
import { decoded } from '../../utils/text/decoded.ts';
import { readWordList, type WordList } from '../../utils/text/word-list.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { LineFaults } from '../ui/LineFaults.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import './word-list-import.css';
import { countWords } from './words.ts';

interface WordListImportProps {
  profile: BrandProfile;
  onImport: (profile: BrandProfile) => void;
}

const listOptions: Record<WordList, string> = {
  terms: 'Words to avoid, what is better, and why',
  glossary: 'Glossary, one word a line',
  rivals: 'Rivals, one a line',
};

/** A list from a spreadsheet. Lines that cannot be taken stay in the field until they are mended. */
export function WordListImport({ profile, onImport }: WordListImportProps) {
  const [open, setOpen] = useState(false);
  const [list, setList] = useState<WordList>('terms');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const { profile: next, added, already, faults } = readWordList(profile, list, text);

  async function choose(file: File) {
    try {
      setText(decoded(new Uint8Array(await file.arrayBuffer())));
      setRefused(null);
    } catch {
      setRefused('This file could not be read. Open it, and paste what stands in it.');
    }
  }

  function take() {
    onImport(next);
    setText(faults.map((fault) => fault.text).join('\n'));
  }

  return (
    <Disclosure title="Bring a list (CSV)" open={open} onOpenChange={setOpen}>
      <div className="sl-word-list-import">
        <Select label="What the list holds" value={list} options={listOptions} onValueChange={setList} />
        <TextArea
          label="The list"
          hint="Paste it, or choose a file. Cells are separated by commas, semicolons or tabs."
          rows={5}
          value={text}
          error={refused ?? undefined}
          onValueChange={setText}
        />
        <div className="sl-word-list-import-buttons">
          <FileButton label="List of words" accept=".csv,.tsv,.txt,text/csv" onFile={(file) => void choose(file)} />
          <Button disabled={added === 0} onClick={take}>
            {added === 0 ? 'Add' : `Add ${countWords(added, 'word')}`}
          </Button>
        </div>
        {text.trim() !== '' && (
          <p role="status">
            {countWords(added, 'new word')}
            {already > 0 && `, ${already} there already`}
            {faults.length > 0 && `, ${countWords(faults.length, 'line')} to mend. ${faults.length === 1 ? 'It stays' : 'They stay'} here.`}
          </p>
        )}
        <LineFaults faults={faults} />
      </div>
    </Disclosure>
  );
}
