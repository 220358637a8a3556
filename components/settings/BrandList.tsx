import { type BrandProfile, isSensitiveNow } from '../../utils/model/brand-profile.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { modeWords } from './words.ts';
import './brand-list.css';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface BrandListProps {
  brands: readonly BrandProfile[];
  /** Platform id → name. */
  platforms: Readonly<Record<string, string>>;
  /** ISO 8601. */
  now: string;
  /** Address of a brand's own page. */
  linkTo: (id: string) => string;
  onAdd: () => void;
}

/** All brands, each with its accounts. */
export function BrandList({ brands, platforms, now, linkTo, onAdd }: BrandListProps) {
  const add = (look: 'primary' | 'secondary') => (
    <Button look={look} onClick={onAdd}>
      <Icon name="plus" />
      Add a brand
    </Button>
  );
  return (
    <div className="sl-brand-list">
      {brands.length === 0 ? (
        <EmptyState title="No brand yet">
          <p>
            Add one with its accounts. Every compose box then says whose account it is, and a draft that belongs to another brand is
            noticed.
          </p>
          {add('primary')}
        </EmptyState>
      ) : (
        <>
          <ul>
            {brands.map((brand) => (
              <li className="sl-brand-list-brand" key={brand.id}>
                <a href={linkTo(brand.id)}>{brand.name || 'Brand without a name'}</a>
                {isSensitiveNow(brand, now) && <Tag tone="noted">Sensitive now</Tag>}
                <ul className="sl-brand-list-accounts">
                  {brand.accounts.length === 0 && <li className="sl-brand-list-none">No account yet</li>}
                  {brand.accounts.map((account, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two accounts may have no handle yet
                    <li key={at}>
                      <AccountMark handle={account.handle || null} colour={account.colour} />
                      <span>
                        <span className="sl-brand-list-handle">{account.handle ? shownHandle(account.handle) : 'No handle yet'}</span>
                        <span className="sl-brand-list-network">
                          {platforms[account.platform] ?? account.platform}
                          {account.mode !== 'normal' && ` · ${modeWords[account.mode].label}`}
                        </span>
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          {add('secondary')}
        </>
      )}
    </div>
  );
}
