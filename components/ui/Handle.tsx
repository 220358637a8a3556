import { Fragment } from 'react';

/** A name as it is shown: one too long for its line breaks between its parts, “@acmetea.” and “example”. */
export function Handle({ shown }: { shown: string }) {
  return shown.split(/(?<=[.@_-])(?=.)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other place than theirs
    <Fragment key={at}>
      {at > 1 && <wbr />}
      {part}
    </Fragment>
  ));
}
