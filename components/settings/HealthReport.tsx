import { useState } from 'react';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import './health-report.css';

interface HealthReportProps {
  /** What was missed, as far as Second Look knows it. It holds nothing that was written and no address. */
  text: string;
}

/** A report of what could not be found, for the person to edit, copy and send wherever they like. */
export function HealthReport({ text }: HealthReportProps) {
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const report = [written ?? text, address.trim() && `Seen at ${address.trim()}`].filter(Boolean).join('\n');
  return (
    <Disclosure level={2} title="Write a report" open={open} onOpenChange={setOpen}>
      <div className="sl-health-report">
        <TextArea
          label="What the report says"
          hint="Change it as you like, then send the copy to whoever gave you Second Look. Nothing is sent from here."
          value={written ?? text}
          onValueChange={setWritten}
          rows={4}
        />
        <TextField
          label="Address of the page, if you want to give it"
          hint="Only as much of it as you want to be known: the site alone, or nothing at all."
          value={address}
          onValueChange={setAddress}
        />
        <div>
          <CopyButton text={report}>Copy the report</CopyButton>
        </div>
      </div>
    </Disclosure>
  );
}
