import { type ReactNode, useState } from 'react';
import { MOST_NAMED } from '../../utils/model/person.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CheckboxList } from '../ui/CheckboxList.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { copyText } from '../ui/clipboard.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Select } from '../ui/Select.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { trusted } from '../ui/trusted.ts';
import { longWords } from './long-words.ts';
import type { SecondPersonActions, SecondPersonView } from './second-person-view.ts';
import './second-person.css';

export interface AskColleagueProps {
  view: Pick<SecondPersonView, 'fields' | 'packed' | 'people' | 'untils' | 'named' | 'leaves'>;
  actions: Pick<SecondPersonActions, 'ask' | 'type' | 'addPeople'>;
  /** Rank of a heading in it. */
  level?: 3 | 4;
  /** What else can be chosen. */
  children?: ReactNode;
}

/** Who can read what is not encrypted. */
const OPEN_TO_ALL = 'Anyone who can read this chat, and its provider, can read the draft.';

/** Asks somebody who has Second Look: who, until when, a word, and all that leaves before it leaves. */
export function AskColleague({ view, actions, level = 4, children }: AskColleagueProps) {
  const { fields, packed, people, untils } = view;
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState(false);
  const chosen = people.filter((person) => person.chosen).map(({ id }) => id);
  const long = longWords(fields.note ?? '');

  async function make() {
    setBusy(true);
    const message = await actions.ask();
    setBusy(false);
    if (message !== null) setCopied(await copyText(message));
  }

  if (packed) {
    return (
      <>
        <Callout title={copied ? 'It is on your clipboard. Paste it into your chat.' : 'It is ready. Copy it and paste it into your chat.'}>
          <p>{packed.sealed ? 'Only the people you chose can read it.' : OPEN_TO_ALL}</p>
          {packed.long && <p>It is long, and some chats cut such messages off. Send it as a file.</p>}
        </Callout>
        <div className="sl-second-person-buttons">
          <CopyButton text={packed.message}>Copy again</CopyButton>
          <Button onClick={trusted(() => saveFile('second-look.txt', new Blob([packed.message], { type: 'text/plain' })))}>
            Save as a file
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <OwnName view={view} actions={actions} />
      <Fieldset legend="Who">
        <CheckboxList
          options={people.map(({ id, name, role }) => ({ id, label: name, hint: role }))}
          chosen={chosen}
          find="Find somebody"
          most={MOST_NAMED}
          onChoose={(ids) => actions.type('to', ids.join(' '))}
        />
        <p className="sl-second-person-hint">
          {chosen.length > 0 ? 'Encrypted: only they can read it.' : `Whoever you send it to. ${OPEN_TO_ALL}`}
        </p>
        {people.length === 0 && (
          <div>
            <Button look="link" size="small" onClick={() => actions.addPeople()}>
              Add your people
            </Button>
          </div>
        )}
      </Fieldset>
      <Select label="Answer wanted" value={fields.until ?? ''} options={untils} onValueChange={(until) => actions.type('until', until)} />
      <TextArea
        label="A word of explanation"
        rows={2}
        value={fields.note ?? ''}
        error={long}
        onValueChange={(note) => actions.type('note', note)}
      />
      {children}
      <Leaves leaves={view.leaves} level={level} />
      <div>
        <Button look="primary" disabled={busy || !isNamed(view) || long !== undefined} onClick={trusted(() => void make())}>
          {busy ? 'Making it' : 'Make the link and copy it'}
        </Button>
      </div>
    </>
  );
}

/** Asked once: whoever asks or signs has a name. */
export function OwnName({
  view: { named, fields },
  actions,
}: {
  view: Pick<SecondPersonView, 'named' | 'fields'>;
  actions: Pick<SecondPersonActions, 'type'>;
}) {
  if (named) return null;
  return (
    <TextField
      label="Your name"
      hint="Asked once. It goes with what you ask and sign."
      value={fields.name ?? ''}
      onValueChange={(name) => actions.type('name', name)}
      autoComplete="off"
    />
  );
}

export const isNamed = ({ named, fields }: Pick<SecondPersonView, 'named' | 'fields'>): boolean =>
  named || (fields.name ?? '').trim() !== '';

/** All that leaves this machine, before it leaves. */
function Leaves({ leaves, level }: Pick<SecondPersonView, 'leaves'> & { level: 3 | 4 }) {
  const [open, setOpen] = useState(true);
  return (
    <Disclosure level={level} title="All that leaves this machine" open={open} onOpenChange={setOpen}>
      <dl className="sl-second-person-leaves" tabIndex={0}>
        {leaves.map(({ what, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two drafts may be alike in everything
          <div key={at}>
            <dt>{what}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="sl-second-person-hint">Not in it: your brand’s rules, rivals and sensitive words, other posts, other brands.</p>
    </Disclosure>
  );
}
