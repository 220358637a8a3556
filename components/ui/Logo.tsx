import './logo.css';

/**
 * Two looks, one above the other: where the two circles meet they make an eye. The same drawing as
 * public/icon/second-look.svg. Decoration: the name stands beside it.
 */
export function Logo({ size }: { size: 'small' | 'large' }) {
  return (
    <svg className={`sl-logo sl-logo-${size}`} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <circle className="sl-logo-first" cx="64" cy="47" r="46" />
      <circle className="sl-logo-second" cx="64" cy="81" r="46" />
      <path className="sl-logo-eye" d="M21.26 64A46 46 0 0 1 106.74 64A46 46 0 0 1 21.26 64Z" />
      <circle className="sl-logo-pupil" cx="64" cy="64" r="14" />
    </svg>
  );
}
