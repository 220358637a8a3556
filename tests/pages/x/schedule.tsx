import { useState } from 'react';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { Modal, ModalHeader } from './parts.tsx';

const twelveHours = options.lang === 'en';
const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
const twoDigits = (n: number) => String(n).padStart(2, '0');

/** "Will send on Mon, Jun 1, 2026 at 9:00 AM", in the page's language and the browser's zone. */
export function sendingLine(when: Date): string {
  const part = (format: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(options.lang, format).format(when);
  const day = part({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const time = part({ hour: 'numeric', minute: '2-digit', hour12: twelveHours }).replace('\u202F', ' ');
  if (options.lang === 'de') return `Wird am ${day} um ${time} gesendet`;
  if (options.lang === 'ja') return `${day}の${time}に送信されます`;
  return `Will send on ${day} at ${time}`;
}

interface Props {
  chosen: Date | null;
  onClose(): void;
  /** Arms the time; only the send button queues. */
  onConfirm(when: Date): void;
}

const DAYS_AHEAD = 5;

export function ScheduleDialog({ chosen, onClose, onConfirm }: Props) {
  const [when, setWhen] = useState(() => {
    if (chosen) return chosen;
    const start = new Date();
    start.setDate(start.getDate() + DAYS_AHEAD);
    start.setHours(9, 0, 0, 0);
    return start;
  });
  const change = (set: (date: Date) => void) => {
    const next = new Date(when);
    set(next);
    setWhen(next);
  };
  const monthName = (month: number) => new Intl.DateTimeFormat(options.lang, { month: 'long' }).format(new Date(2026, month, 1));
  const hour = when.getHours();
  const afternoon = hour >= 12 ? 12 : 0;
  const thisYear = new Date().getFullYear();

  const selects: { label: string; value: number; choices: [number, string][]; set(value: number): void }[] = [
    {
      label: 'Month',
      value: when.getMonth(),
      choices: upTo(0, 11).map((m) => [m, monthName(m)]),
      set: (m) => change((d) => d.setMonth(m)),
    },
    { label: 'Day', value: when.getDate(), choices: upTo(1, 31).map((n) => [n, String(n)]), set: (n) => change((d) => d.setDate(n)) },
    {
      label: 'Year',
      value: when.getFullYear(),
      choices: upTo(thisYear, thisYear + 2).map((y) => [y, String(y)]),
      set: (y) => change((d) => d.setFullYear(y)),
    },
    twelveHours
      ? {
          label: 'Hour',
          value: hour % 12,
          choices: [12, ...upTo(1, 11)].map((h) => [h % 12, String(h)]),
          set: (h) => change((d) => d.setHours(h + afternoon)),
        }
      : { label: 'Hour', value: hour, choices: upTo(0, 23).map((h) => [h, twoDigits(h)]), set: (h) => change((d) => d.setHours(h)) },
    {
      label: 'Minute',
      value: when.getMinutes(),
      choices: upTo(0, 59).map((m) => [m, twoDigits(m)]),
      set: (m) => change((d) => d.setMinutes(m)),
    },
  ];
  if (twelveHours) {
    selects.push({
      label: 'AM/PM',
      value: afternoon,
      choices: [
        [0, 'AM'],
        [12, 'PM'],
      ],
      set: (half) => change((d) => d.setHours((hour % 12) + half)),
    });
  }

  return (
    <Modal onClose={onClose}>
      <ModalHeader title={say('schedule')} onClose={onClose}>
        <button type="button" data-testid="scheduledConfirmationPrimaryAction" className="r-solid" onClick={() => onConfirm(when)}>
          {say('confirm')}
        </button>
      </ModalHeader>
      <div className="r-schedule">
        <p>{sendingLine(when)}</p>
        <div role="group" aria-label="Date and time" className="r-selects">
          {selects.map(({ label, value, choices, set }, index) => (
            <label key={label} htmlFor={`SELECTOR_${index + 1}`}>
              <span>{label}</span>
              <select id={`SELECTOR_${index + 1}`} value={value} onChange={(event) => set(Number(event.target.value))}>
                {choices.map(([choice, text]) => (
                  <option key={choice} value={choice}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </div>
    </Modal>
  );
}
