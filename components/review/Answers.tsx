import { refusals } from '../../utils/model/refusal.ts';
import { Icon } from '../ui/Icon.tsx';
import { Changes } from './Changes.tsx';
import type { PanelYes, SecondPersonView } from './second-person-view.ts';
import './answers.css';

/** Who signed what, and when; what somebody outside said, drawn as what it is: the author's word; and what does not count, with the reason. */
export function Answers({ view: { yeses, notCounted } }: { view: Pick<SecondPersonView, 'yeses' | 'notCounted'> }) {
  if (yeses.length + notCounted.length === 0) return null;
  return (
    <ul className="sl-answers">
      {yeses.map(({ name, how, when, byEye, smallFixes }) => (
        <li key={`${how} ${name} ${when}`} data-how={how}>
          <p className="sl-answers-who">
            {how !== 'reported' && <Icon name="check" />}
            <span>
              {howWords[how](name)}, {when}
            </span>
          </p>
          {byEye && <SignedPictures pictures={byEye} name={name} />}
          {smallFixes.length > 0 && (
            <>
              <p>Small fixes since, which this account allows:</p>
              <Changes changes={smallFixes} />
            </>
          )}
        </li>
      ))}
      {notCounted.map(({ name, why, changes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two answers of one person apart
        <li key={at} data-how="not-counted">
          <p className="sl-answers-who">{notCountedWords(name, why)}</p>
          <Changes changes={changes} />
        </li>
      ))}
    </ul>
  );
}

/** What was signed, for the eye: the file could be read once and not again. */
function SignedPictures({ pictures, name }: { pictures: readonly string[]; name: string }) {
  return (
    <>
      <p>
        The files could be read once and not again.{' '}
        {pictures.length > 0 ? `These are the pictures that ${name} saw:` : 'Compare the pictures with those you sent.'}
      </p>
      {pictures.map((src, at) => (
        <img key={src} className="sl-answers-picture" src={src} alt={`Signed, ${at + 1} of ${pictures.length}`} />
      ))}
    </>
  );
}

const howWords: Record<PanelYes['how'], (name: string) => string> = {
  signed: (name) => `Signed by ${name}`,
  'signed-here': (name) => `Signed by ${name} at this machine`,
  reviewed: () => 'Signed by you, as somebody else’s draft',
  reported: (name) => `You say that ${name} said yes`,
};

/** Why an answer does not count; what has changed is shown below it. */
function notCountedWords(name: string, why: string): string {
  if (why === refusals['another-draft']) return `${name} signed it before it changed`;
  return why.startsWith(name) ? why : `${name}: ${why}`;
}
