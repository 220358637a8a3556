import { useEffect, useState } from 'react';
import { type Place, placeOf } from '../../components/settings/sections.ts';

/**
 * Where in the options the reader is, from the address.
 * @returns the place, and whether the reader has moved since the page was opened.
 */
export function usePlace(): [Place, boolean] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const [moved, setMoved] = useState(false);

  useEffect(() => {
    const follow = () => {
      setPlace(placeOf(location.hash));
      setMoved(true);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return [place, moved];
}
