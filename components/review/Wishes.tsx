import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelWish } from './second-person-view.ts';
import './wishes.css';

interface WishesProps {
  wishes: readonly PanelWish[];
  tick: (key: string, on: boolean) => void;
  show: (key: string) => void;
}

/** What a colleague wants changed, each with its place in the draft. The ticks are for whoever works through them, and hold nothing. */
export function Wishes({ wishes, tick, show }: WishesProps) {
  if (wishes.length === 0) return null;
  return (
    <div className="sl-wishes">
      <h3>Changes asked for</h3>
      <ul>
        {wishes.map(({ key, name, words, about, canShow, ticked }) => (
          <li key={key}>
            {about !== null && <blockquote>{about}</blockquote>}
            <Checkbox
              label={words}
              hint={about !== null && !canShow ? `${name}. These words are no longer in the draft.` : name}
              checked={ticked}
              onCheckedChange={(on, event) => trusted(() => tick(key, on))(event)}
            />
            {canShow && (
              <div>
                <Button size="small" onClick={() => show(key)}>
                  Show me
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
