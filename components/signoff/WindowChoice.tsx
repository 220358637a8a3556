import { useState } from 'react';
import type { TimeWindow } from '../../utils/model/receipt.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { localMoment } from '../ui/local-moment.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

interface WindowChoiceProps {
  window: TimeWindow;
  /** The draft has a time of its own. */
  scheduled: boolean;
  /** How long a yes holds: “3 days”. */
  holds: string;
  onChange: (window: TimeWindow) => void;
  /** Two moments were asked for, and are not there yet, or are again. */
  onUnclear: (isUnclear: boolean) => void;
}

/** When a draft may go out with this yes. */
export function WindowChoice({ window, scheduled, holds, onChange, onUnclear }: WindowChoiceProps) {
  const [open, setOpen] = useState(false);
  const options = {
    ...(scheduled ? { exact: 'At its time only' } : {}),
    'until-expiry': `Within ${holds}`,
    between: 'Between two moments',
  } as Record<TimeWindow['kind'], string>;
  const [from, setFrom] = useState(window.kind === 'between' ? localMoment(window.from) : '');
  const [to, setTo] = useState(window.kind === 'between' ? localMoment(window.to) : '');
  const [kind, setKind] = useState(window.kind);

  function between(nextFrom: string, nextTo: string) {
    setFrom(nextFrom);
    setTo(nextTo);
    const fits = isOrdered(nextFrom, nextTo) && isAhead(nextTo);
    onUnclear(!fits);
    if (fits) onChange({ kind: 'between', from: isoOf(nextFrom), to: isoOf(nextTo) });
  }

  return (
    <Disclosure level={2} title="When it may go out" aside={options[window.kind]} open={open} onOpenChange={setOpen}>
      <div className="sl-window-choice">
        <Select
          label="With your yes it may go out"
          value={kind}
          options={options}
          onValueChange={(next) => {
            setKind(next);
            if (next === 'between') return between(from, to);
            onUnclear(false);
            onChange({ kind: next });
          }}
        />
        {kind === 'between' && (
          <>
            <TextField label="From" type="datetime-local" value={from} onValueChange={(next) => between(next, to)} />
            <TextField
              label="To"
              type="datetime-local"
              value={to}
              error={faultOf(from, to)}
              onValueChange={(next) => between(from, next)}
            />
          </>
        )}
      </div>
    </Disclosure>
  );
}

const isoOf = (local: string): string => new Date(local).toISOString();

const isAhead = (local: string): boolean => Date.parse(local) > Date.now();

/** What is wrong with two moments, as soon as both are there. */
function faultOf(from: string, to: string): string | undefined {
  if (from === '' || to === '') return undefined;
  if (!isOrdered(from, to)) return 'Choose a moment after the first.';
  return isAhead(to) ? undefined : 'This has passed: with such a yes it could never go out.';
}

const isOrdered = (from: string, to: string): boolean => Date.parse(from) < Date.parse(to);
