import { addressIn, type BrandProfile, isSensitiveNow } from '../../utils/model/brand-profile.ts';
import { outletName, teamMessage } from '../../utils/text/team-message.ts';
import { Callout } from '../ui/Callout.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { MomentField } from '../ui/MomentField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { ListField } from './ListField.tsx';
import './sensitive-now.css';
import { whenWords } from './words.ts';

interface SensitiveNowProps {
  profile: BrandProfile;
  /** ISO 8601. */
  now: string;
  /** `removed` names what this change takes away. */
  onChange: (sensitiveNow: BrandProfile['sensitiveNow'], removed?: string) => void;
}

/** One switch for a hard day: words that every draft of this brand is looked through for, and an end. */
export function SensitiveNow({ profile, now, onChange }: SensitiveNowProps) {
  const current = profile.sensitiveNow;
  const over = current?.until != null && !isSensitiveNow(profile, now);
  return (
    <>
      <Switch
        checked={current !== null}
        onCheckedChange={(on) =>
          on ? onChange({ words: [], until: null }) : onChange(null, current?.words.length ? 'the sensitive words' : undefined)
        }
        label="Something sensitive is going on"
        hint="A flood, a strike, a death: drafts that touch it are pointed out."
      />
      {current && (
        <>
          {over && (
            <Callout tone="not-checked" title={`This ended on ${whenWords(current.until!)}.`}>
              Its words no longer count. Choose a later end, or switch it off.
            </Callout>
          )}
          <ListField
            label="Words to look for"
            hint="One a line, for example flood."
            values={current.words}
            onValuesChange={(words) => onChange({ ...current, words })}
          />
          <MomentField
            label="Until"
            hint="In this computer’s time. Left empty: until you switch it off."
            value={current.until}
            onValueChange={(until) => onChange({ ...current, until })}
          />
          {!over && <Tell profile={profile} until={current.until} />}
        </>
      )}
    </>
  );
}

/** What goes out although nobody presses Publish, and words for those who do. */
function Tell({ profile, until }: { profile: BrandProfile; until: string | null }) {
  return (
    <>
      <div className="sl-sensitive-now-outlets">
        <h3>What goes out by itself</h3>
        {profile.outlets.length === 0 ? (
          <p>Nothing is listed. Schedulers, adverts and automatic replies are named above, and do not stop by themselves.</p>
        ) : (
          <ul>
            {profile.outlets.map((outlet, at) => {
              const address = outlet.link && addressIn(outlet.link);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: an outlet has no name of its own
                <li key={at}>
                  {address ? (
                    <a href={address} target="_blank" rel="noreferrer">
                      {outletName(outlet)}
                    </a>
                  ) : (
                    outletName(outlet)
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <div>
        <CopyButton text={teamMessage(profile, until && whenWords(until))}>Copy a message to the team</CopyButton>
      </div>
    </>
  );
}
