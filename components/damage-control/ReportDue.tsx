import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

/** Where personal data may be out, the hours are counted in every step until somebody was told. */
export function ReportDue({ view: { record, assess, now }, actions }: StepProps) {
  const { reportHoursLeft } = assess;
  if (reportHoursLeft === null) return null;
  if (record.personalDataToldAt)
    return (
      <p className="sl-card-soft">
        Data protection lead told {clock(record.personalDataToldAt, now)}.{' '}
        <Button look="link" size="small" onClick={() => actions.change({ personalDataToldAt: null })}>
          Not after all
        </Button>
      </p>
    );
  return (
    <Callout tone="to-look-at" title="Tell your data protection lead now; a report may be due within 72 hours.">
      <p>That is so where somebody’s personal data is in it. {hours(reportHoursLeft)}, counted from when you noticed.</p>
      <div className="sl-block-buttons">
        <Button size="small" onClick={() => actions.change((at) => ({ personalData: true, personalDataToldAt: at }))}>
          They have been told
        </Button>
        <Button size="small" onClick={() => actions.change({ personalData: false })}>
          No personal data is in it
        </Button>
      </div>
    </Callout>
  );
}

const hours = (left: number): string => (left === 1 ? 'One hour is left' : left === 0 ? 'The 72 hours are over' : `${left} hours are left`);
