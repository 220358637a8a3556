import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Platform } from '../utils/platforms/platform.ts';
import { postAt } from '../utils/platforms/structure/post-address.ts';
import { scriptsOf } from '../utils/platforms/structure/words/scripts.ts';
import { ask } from './sentinel/ask.ts';

/** Something to write in, or a frame that may hold it. */
const FIELD = 'textarea, [contenteditable], [role="textbox"], iframe';

/** One line may be for a comment or a message. Every page has some, so only one that somebody goes to counts. */
const LINE = 'input:is([type="text" i], :not([type])):is([placeholder], [aria-label]):not([name="q"], [role="combobox"])';

/**
 * Any site that was switched on: what reads it knows words in thirty languages and comes when there is something to write in. Until then
 * the sentinel listens already, because who listens first hears a press first.
 */
export default defineUnlistedScript(() => {
  let asked = false;
  const fetchReader = (): void => {
    if (asked) return;
    asked = true;
    ask({ verb: 'read-structure', scripts: scriptsOf(document, navigator.languages) }).catch((error) => {
      // Whoever goes on writing asks again.
      asked = false;
      console.warn('Second Look:', error);
    });
  };
  const waiting: Platform = {
    id: 'any',
    name: '',
    matches: [],
    facts: { proof: 'best effort', canEdit: 'unknown', hides: [], queueAddress: null },
    selectors: {},
    composeBox(target) {
      if (target.closest(`${FIELD}, ${LINE}`)) fetchReader();
      return null;
    },
    composeBoxes(doc) {
      if (doc.querySelector(FIELD)) fetchReader();
      return [];
    },
    publishControl: () => null,
    publishControls: () => [],
    editors: () => [],
    readDraft: () => ({ draft: null, missing: [] }),
    readAccount: () => null,
    surface: () => 'post',
    // Told of each page, so that one with a post that is being looked after is followed.
    postAt,
  };
  globalThis.secondLook?.use({ ...waiting, place: () => null });
});
