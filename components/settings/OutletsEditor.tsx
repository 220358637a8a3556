import { type Outlet, outletKinds } from '../../utils/model/brand-profile.ts';
import { outletName, outletWords } from '../../utils/text/team-message.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useNewRow } from './use-new-row.ts';
import './outlets-editor.css';

interface OutletsEditorProps {
  outlets: readonly Outlet[];
  /** `removed` names what this change takes away. */
  onChange: (outlets: Outlet[], removed?: string) => void;
}

/** What sends something without anybody pressing Publish, and where it is stopped. */
export function OutletsEditor({ outlets, onChange }: OutletsEditorProps) {
  const change = (at: number, part: Partial<Outlet>) =>
    onChange(outlets.map((outlet, index) => (index === at ? { ...outlet, ...part } : outlet)));
  const [list, awaitRow] = useNewRow(outlets.length);

  function add() {
    awaitRow();
    onChange([...outlets, { kind: outletKinds[0], name: '', link: null }]);
  }

  function remove(at: number) {
    const { name, link } = outlets[at]!;
    onChange(outlets.toSpliced(at, 1), name || link ? outletName(outlets[at]!) : undefined);
  }

  return (
    <div className="sl-outlets-editor">
      <ul ref={list}>
        {outlets.map((outlet, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an outlet has no name of its own, and rows never change places
          <li key={at}>
            <Select label="What" value={outlet.kind} options={outletWords} onValueChange={(kind) => change(at, { kind })} />
            <TextField label="Name" value={outlet.name} maxLength={100} onValueChange={(name) => change(at, { name })} />
            <TextField
              label="Link to where it is stopped"
              type="url"
              placeholder="https://"
              value={outlet.link ?? ''}
              onValueChange={(link) => change(at, { link: link || null })}
            />
            <IconButton icon="close" label={`Remove ${outletName(outlet)}`} onClick={() => remove(at)} />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={add}>
        <Icon name="plus" />
        Add one
      </Button>
    </div>
  );
}
