import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { NotMine } from './NotMine.tsx';
import './at-the-keyboard.css';

/** Somebody who may sign at this machine. */
export interface KnownSigner {
  id: string;
  name: string;
  /** They have chosen a PIN here before. */
  hasPin: boolean;
}

/** What was typed and ticked by whoever was handed the keyboard. */
export interface Signer {
  /** `null`: somebody new; `undefined`: not said yet. */
  id: string | null | undefined;
  name: string;
  role: string;
  pin: string;
  /** The PIN once more, where it is chosen now. */
  again: string;
  notMine: boolean;
}

const NEW = 'new';
const UNSAID = '';

interface AtTheKeyboardProps {
  signers: readonly KnownSigner[];
  value: Signer;
  onChange: (value: Signer) => void;
}

/** Who is asked first. Among several nobody stands there from the start: a PIN would be chosen for whoever comes first in the alphabet. */
export const firstSigner = (signers: readonly KnownSigner[]): Signer['id'] => (signers.length > 1 ? undefined : (signers[0]?.id ?? null));

/** Whether the PIN is chosen with this signature. */
export const choosesPin = ({ id }: Signer, signers: readonly KnownSigner[]): boolean => !signers.find((each) => each.id === id)?.hasPin;

/** Asked of whoever signs at somebody else's machine: their name, their PIN, and that they did not write it. */
export function AtTheKeyboard({ signers, value, onChange }: AtTheKeyboardProps) {
  const set = (part: Partial<Signer>) => onChange({ ...value, ...part });
  const chooses = choosesPin(value, signers);
  return (
    <fieldset className="sl-at-the-keyboard">
      <legend>You, at this machine</legend>
      {signers.length > 0 && (
        <Select
          label="Your name"
          value={value.id === undefined ? UNSAID : (value.id ?? NEW)}
          options={{
            ...(value.id === undefined ? { [UNSAID]: 'Choose your name' } : {}),
            ...Object.fromEntries(signers.map(({ id, name }) => [id, name])),
            [NEW]: 'Somebody else',
          }}
          onValueChange={(id) => set({ id: id === NEW ? null : id, pin: '', again: '' })}
        />
      )}
      {value.id === null && (
        <div className="sl-at-the-keyboard-row">
          <TextField
            label={signers.length > 0 ? 'Name' : 'Your name'}
            maxLength={80}
            autoComplete="off"
            value={value.name}
            onValueChange={(name) => set({ name })}
          />
          <TextField label="Your role, if you like" maxLength={80} value={value.role} onValueChange={(role) => set({ role })} />
        </div>
      )}
      {value.id !== undefined && (
        <div className="sl-at-the-keyboard-row" data-field="pin">
          <TextField
            type="password"
            // A word for the browser's own keeper of passwords: nothing to be kept.
            autoComplete="one-time-code"
            label={chooses ? 'Choose a PIN' : 'Your PIN'}
            hint={chooses ? 'Six characters or more' : undefined}
            value={value.pin}
            onValueChange={(pin) => set({ pin })}
          />
          {chooses && (
            <TextField
              type="password"
              autoComplete="one-time-code"
              label="The PIN once more"
              value={value.again}
              onValueChange={(again) => set({ again })}
            />
          )}
        </div>
      )}
      <NotMine value={value.notMine} onChange={(notMine) => set({ notMine })} />
    </fieldset>
  );
}
