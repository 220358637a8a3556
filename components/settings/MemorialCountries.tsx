import { useState } from 'react';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import './memorial-countries.css';

interface MemorialCountriesProps {
  /** Codes; none: the country of the brand's language. */
  chosen: readonly string[];
  /** Country code → name. */
  countries: Readonly<Record<string, string>>;
  onChange: (chosen: string[]) => void;
}

/** The countries whose days of mourning the brand keeps. */
export function MemorialCountries({ chosen, countries, onChange }: MemorialCountriesProps) {
  const [open, setOpen] = useState(false);
  const names = chosen.map((code) => countries[code] ?? code).join(', ');
  return (
    <Disclosure
      title="Memorial days"
      aside={chosen.length === 0 ? 'of the country of its language' : names}
      open={open}
      onOpenChange={setOpen}
    >
      <ul className="sl-memorial-countries">
        {Object.entries(countries).map(([code, name]) => (
          <li key={code}>
            <Checkbox
              label={name}
              checked={chosen.includes(code)}
              onCheckedChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((other) => other !== code))}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
