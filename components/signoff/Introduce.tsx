import { TextField } from '../ui/TextField.tsx';
import './introduce.css';

/** Who somebody says they are. */
export interface Introduction {
  name: string;
  /** May be empty. */
  role: string;
}

/** Asked once in this browser: the name that goes with what is signed. */
export function Introduce({ value, onChange }: { value: Introduction; onChange: (value: Introduction) => void }) {
  return (
    <div className="sl-introduce">
      <TextField
        label="Your name"
        hint="Asked once. It goes with what you sign."
        autoComplete="name"
        maxLength={80}
        value={value.name}
        onValueChange={(name) => onChange({ ...value, name })}
      />
      <TextField label="Your role, if you like" maxLength={80} value={value.role} onValueChange={(role) => onChange({ ...value, role })} />
    </div>
  );
}
