import { type ApprovalPolicy, noApproval } from '../../utils/model/approval-policy.ts';
import type { BrandAccount } from '../../utils/model/brand-profile.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Handle } from '../ui/Handle.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ApprovalEditor, type Approver, needWords } from './ApprovalEditor.tsx';
import { Choice } from './Choice.tsx';
import { ColourPicker } from './ColourPicker.tsx';
import { cleanHandle } from './clean.ts';
import { modeWords } from './words.ts';
import './account-editor.css';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface AccountEditorProps {
  account: BrandAccount;
  /** Platform id → name. */
  platforms: Readonly<Record<string, string>>;
  /** Why it does not count as it stands here, in a sentence; `null`: it does. */
  fault: string | null;
  /** The confirmed people, who may be asked for a yes. */
  people: readonly Approver[];
  /** What the brand says about who says yes; `undefined`: nothing. */
  brandApproval: ApprovalPolicy | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** `removed` names what this change takes away. */
  onChange: (account: BrandAccount, removed?: string) => void;
  onRemove: () => void;
}

/** One account of a brand: at a glance, or open to be changed. */
export function AccountEditor({
  account,
  platforms,
  fault,
  people,
  brandApproval = noApproval,
  open,
  onOpenChange,
  onChange,
  onRemove,
}: AccountEditorProps) {
  const known = account.platform in platforms ? platforms : { ...platforms, [account.platform]: account.platform };
  const title = account.handle ? shownHandle(account.handle) : 'New account';
  return (
    <li className="sl-account-editor" aria-label={title}>
      <div className="sl-account-editor-head">
        <AccountMark handle={account.handle || null} colour={account.colour} />
        <div>
          <h3>
            <Handle shown={title} />
          </h3>
          <p>
            {known[account.platform]} · {modeWords[account.mode].label}
          </p>
          {fault !== null && !open && <p className="sl-account-editor-fault">{fault}</p>}
        </div>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`${open ? 'Fold away' : 'Edit'} ${title}`}
          onClick={() => onOpenChange(!open)}
        >
          {open ? 'Fold away' : 'Edit'}
        </Button>
        <Button look="quiet" size="small" onClick={onRemove} aria-label={`Remove ${title}`}>
          Remove
        </Button>
      </div>
      {open && (
        <>
          <div className="sl-account-editor-fields">
            <Select
              label="Network"
              value={account.platform}
              options={known}
              onValueChange={(platform) => onChange({ ...account, platform })}
            />
            <TextField
              label="Handle"
              value={account.handle}
              placeholder="acmetea"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              error={fault ?? undefined}
              onValueChange={(handle) => onChange({ ...account, handle: cleanHandle(handle.trim()) })}
            />
          </div>
          <ColourPicker label="Colour of its badge" value={account.colour} onValueChange={(colour) => onChange({ ...account, colour })} />
          <Choice
            label="Before a post goes out"
            value={account.mode}
            options={modeWords}
            onValueChange={(mode) => onChange({ ...account, mode })}
          />
          {account.mode !== 'private' && (
            <>
              <Switch
                label="Its own rule about who says yes"
                hint={`Otherwise as for the whole brand: ${needWords[brandApproval.needs].label.toLowerCase()}.`}
                checked={account.approval !== undefined}
                onCheckedChange={(own) =>
                  own ? onChange({ ...account, approval: brandApproval }) : onChange({ ...account, approval: undefined }, 'its own rule')
                }
              />
              {account.approval && (
                <ApprovalEditor
                  level={4}
                  policy={account.approval}
                  people={people}
                  onChange={(approval) => onChange({ ...account, approval })}
                />
              )}
            </>
          )}
        </>
      )}
    </li>
  );
}
