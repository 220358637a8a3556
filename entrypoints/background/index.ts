import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { any } from '../../utils/platforms/any.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { answer } from '../../utils/requests.ts';
import { noteMissing } from '../../utils/stores/health.ts';
import { noteOutcomes } from '../../utils/stores/heeded.ts';
import { explainOpening } from '../../utils/stores/openings.ts';
import { panelPlace } from '../../utils/stores/panel-place.ts';
import { sha256 } from '../../utils/stores/sha256.ts';
import { silences, withSilence } from '../../utils/stores/silences.ts';
import { registerGranted, watchOpenTabs } from '../../utils/stores/sites.ts';
import { watchUnrecorded } from '../../utils/stores/unrecorded.ts';
import { answeringAnswers } from './answering.ts';
import { briefing, nonces, watchBriefing } from './briefing.ts';
import { incidentAnswers } from './incident-answers.ts';
import { watchIncidents } from './incident-watch.ts';
import { keptDraftAnswers } from './kept-drafts.ts';
import { watchLinks } from './links.ts';
import { lookHereAnswers } from './look-here.ts';
import { watchOnItsWay } from './on-its-way.ts';
import { peopleAnswers } from './people.ts';
import { lookAgain, switchOff, switchOn } from './recognise.ts';
import { recordOpening, recordPublished } from './record-published.ts';
import { aboutSilenced, noteDeed, signLog } from './review-log.ts';
import { signOffAnswers } from './sign-off.ts';
import { siteAnswers } from './site-answers.ts';
import { putBeside } from './tab-picture.ts';
import { showInToolbar } from './toolbar.ts';

const now = (): string => new Date().toISOString();

export default defineBackground(() => {
  // Content scripts read everything otherwise. Firefox has no such call and no need: there the frame reads nothing.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  answer({
    async 'open-review'({ platform }, asker) {
      if (platform === any.id && asker.tabId !== undefined) void lookAgain(asker.tabId);
      const places = await panelPlace.read();
      return { nonce: await nonces.issue(asker), place: places[platform] ?? null };
    },
    async 'remember-place'({ platform, left, top }) {
      await panelPlace.update((places) => ({ ...places, [platform]: { left, top } }));
    },
    async 'report-unchecked'({ platform, why }) {
      await noteMissing(platform, [why], now());
    },
    confirm: async ({ nonce }, asker) => ((await nonces.take(nonce, asker)) ? briefing() : null),
    brief: () => briefing(),
    'record-opening': recordOpening,
    async 'explain-opening'({ platform, handle, checks, reason, text }) {
      await explainOpening(text, reason);
      await noteDeed('explained', { accounts: [{ platform, handle }], checks, reason, words: await sha256(text) });
    },
    'record-published': recordPublished,
    async silence({ check, level, word, for: whose }) {
      await silences.update((list) => withSilence(list, { check, word, for: whose, since: now() }));
      if (level === 'stop') await noteDeed('silenced', { ...aboutSilenced(whose), checks: [check], words: await sha256(word) });
    },
    async 'queue-opened'(_, { tabId }) {
      if (tabId !== undefined) await putBeside(tabId, 'queue-page');
    },
    'note-outcomes': ({ became }) => noteOutcomes(became),
    'note-missing': ({ platform, selectors }) => noteMissing(platform, selectors, now()),
    async 'open-page'({ page, hash }) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash ? `#${hash}` : ''}` as '/welcome.html') });
    },
    ...siteAnswers,
    ...incidentAnswers,
    ...answeringAnswers,
    ...signOffAnswers,
    ...peopleAnswers,
    ...lookHereAnswers,
    ...keptDraftAnswers,
  });

  signLog();
  watchBriefing();
  watchIncidents();
  watchLinks();
  watchOnItsWay(recordPublished);
  watchUnrecorded(() => void showInToolbar().catch((error) => console.error('Second Look:', error)));

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) {
      browser.tabs.sendMessage(tab.id, { verb: 'show-panel' }).catch((error) => console.warn('Second Look is not on this page.', error));
    }
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // Neither browser puts what was registered by a former version into tabs that are open.
    await registerGranted(sitePlatforms, 'inject');
    await watchOpenTabs(sitePlatforms);
  });
  // The popup is gone when the prompt is answered, so granting is noticed here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void switchOn(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void switchOff(origins));
});
