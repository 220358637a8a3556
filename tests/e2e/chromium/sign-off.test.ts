import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../../utils/model/request.ts';
import { LINK_HOST } from '../../../utils/signoff/link.ts';
import { cardLink } from '../../../utils/signoff/people.ts';
import { people } from '../../../utils/stores/people.ts';
import { draftOf, itemOf, profileOf } from '../../unit/signoff/two-people.ts';
import { faultsOf } from '../axe.ts';
import { ask, openLink, tomorrow } from './asking.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readAsked, readStore, rememberNothing, storeHolds, writeStore } from './stores.ts';

let author: OpenBrowser;
let colleague: OpenBrowser;

beforeAll(async () => {
  [author, colleague] = await Promise.all([lendBrowser(), lendBrowser()]);
  for (const browser of [author, colleague]) await rememberNothing(browser);
});
afterAll(() => Promise.all([author?.close(), colleague?.close()]));

const CLEAN = 'Our winter tea is back: cinnamon, orange peel and a little cardamom.';

async function request(items: Item[], note = 'Is the price right?'): Promise<string> {
  await ask(author, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const packed = await ask(author, { verb: 'make-request', items, to: [], until: tomorrow(), note, timeZone: 'Asia/Tokyo', policy: null });
  return packed.link;
}

const answerIn = (page: Page): Promise<string> => page.getByLabel('The answer', { exact: true }).inputValue();

describe('a draft is signed on another machine', () => {
  let answer: string;

  it('opens from the link, whose draft stands in no address and cannot be gone back to', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf(CLEAN))]));
    await page.getByRole('heading', { name: 'Ada asks you to look at a draft' }).waitFor();
    expect(await page.getByText('Is the price right?').count()).toBe(1);
    expect(await page.getByText(CLEAN).first().isVisible()).toBe(true);
    const session = await colleague.context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.filter(({ url }) => url.includes('SL1.'))).toEqual([]);
  });

  it('is signed off in two presses, with a name asked for once', async () => {
    const page = colleague.context.pages().at(-1)!;
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Say who you are').waitFor();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Sam');
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    answer = await answerIn(page);
    expect(answer).toContain(`https://${LINK_HOST}/#SL1.`);
    expect(answer).not.toContain('cinnamon');
  });

  it('the answer opens at the author’s, who does not know the colleague yet and compares six words', async () => {
    const page = await openLink(author, answer.match(/https:\S+/)![0]);
    await page.getByRole('heading', { name: 'An answer with the name Sam' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect((await readStore(author, people)).others).toEqual([]);
    expect((await readAsked(author))[0]!.receipts).toEqual([]);
    await page.getByRole('button', { name: 'Take the answer in' }).click();
    await page.getByRole('button', { name: 'Is it really Sam?' }).click();
    await page.locator('.sl-six-words-list').first().waitFor();
    const here = await page.locator('.sl-six-words-list').first().locator('li').allTextContents();
    expect(here).toHaveLength(6);
    expect((await ask(colleague, { verb: 'my-card' })).words).toEqual(here);
    await page.getByRole('button', { name: 'It is Sam' }).click();
    await storeHolds(author, people, ({ others }) => others.some(({ name, state }) => name === 'Sam' && state === 'confirmed'));
    await page.getByText('You have confirmed Sam, so it counts.').waitFor();
    await expect.poll(() => hasKeyboard(page, 'h1')).toBe(true);
    const [asked] = await readAsked(author);
    expect(asked?.receipts).toHaveLength(1);
    expect(asked!.receipts[0]!.receipt).toMatchObject({ by: { name: 'Sam' }, answers: [{ says: 'signed-off' }] });
    expect(await page.getByText('Signed off', { exact: true }).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the same answer counts once', async () => {
    const page = await openLink(author, answer.match(/https:\S+/)![0]);
    await page.getByText(/^This answer has been taken before\. It counts once/).waitFor();
  });

  it('the same request, opened again, shows the answer that was given', async () => {
    const page = await openLink(colleague, (await readAsked(author))[0]!.link!);
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    expect(await answerIn(page)).toBe(answer);
  });
});

const hasKeyboard = (page: Page, what: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);

/** Pastes something into the page where it can be pasted, and opens it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste the whole message').fill(text);
  await page.getByRole('button', { name: 'Open it' }).click();
}

/** What the page says once it has opened what was pasted. */
async function outcome(page: Page): Promise<string> {
  const heading = page.locator('main h1', { hasNotText: /Opening|Somebody sent you/ });
  await heading.waitFor({ timeout: 10_000 });
  return [await heading.textContent(), ...(await page.locator('.sl-callout-title').allTextContents())].join(': ');
}

describe('changes are asked for, draft by draft', () => {
  const THREAD = draftOf('', {
    parts: [
      { text: 'Our winter tea is [PRICE], packed by hand in Leeds.', media: [] },
      { text: 'Order by noon.', media: [] },
    ],
  });
  const SECOND = 'The kettle is on until six, and there is cake.';
  let page: Page;

  it('a stop has to be explained before it is signed, and the author’s ticks come last', async () => {
    const asked = itemOf(THREAD);
    asked.versions[0]!.questions.push({ ask: 'Did the shop agree?', ticked: true });
    page = await colleague.extensionPage('signoff');
    await paste(page, await request([asked, itemOf(draftOf(SECOND)), itemOf(draftOf('Third.'))]));
    await page.getByRole('heading', { name: 'Ada asks you to look at 3 drafts' }).waitFor();
    expect(await page.getByText('Did the shop agree?').count()).toBe(0);

    await page.getByRole('button', { name: 'Sign off this one' }).click();
    await page.getByText('Something was found that holds it.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.sl-may-stay') !== null)).toBe(true);
    await page.getByRole('button', { name: 'It is meant that way' }).click();
    await page.getByText('Something was found that holds it.').waitFor({ state: 'detached' });
    for (const box of await page.locator('.sl-questions input').all()) await box.check();
    await page.getByText('Did the shop agree?').waitFor();
  });

  it('words are marked with the mouse, and what should change is written beside them', async () => {
    await page.getByText(', packed by hand in Leeds.', { exact: true }).evaluate((words) => {
      const text = words.firstChild!;
      const from = text.textContent!.indexOf('by hand');
      getSelection()!.setBaseAndExtent(text, from, text, from + 'by hand'.length);
      words.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    await expect.poll(() => page.getByLabel('About these words').inputValue()).toBe('by hand');
    await page.getByLabel('What should change').fill('By machine since May.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
  });

  it('the next draft is shown, and survives a closed tab', async () => {
    await page.locator('.sl-draft-text', { hasText: SECOND }).waitFor();
    await page.getByLabel('A word to Ada').fill('Lovely.');
    await page.getByRole('button', { name: 'Sign off this one' }).click();
    await page.locator('.sl-draft-text', { hasText: 'Third.' }).waitFor();
    await page.close();
    page = await openLink(colleague, (await readAsked(author))[0]!.link!);
    await page.getByText('2 of 3 answered.').waitFor();
    await page.getByRole('button', { name: 'Make the answer about these 2' }).click();
    await page.getByRole('heading', { name: '1 signed off, 1 with changes' }).waitFor();
  });

  it('the author, who knows them by now, sees what was said at which place', async () => {
    const answer = await answerIn(page);
    const taken = await author.extensionPage('signoff');
    await paste(taken, `> earlier\n${answer}`);
    await taken.getByRole('heading', { name: 'Sam has answered' }).waitFor();
    expect(await taken.getByText('By machine since May.').textContent()).toContain('by hand');
    await taken.getByText('Lovely.').waitFor();
    await taken.getByText('“It is meant that way”').waitFor();
  });

  it('in a second round the colleague sees what changed since', async () => {
    const mended = structuredClone(THREAD);
    mended.parts[0]!.text = 'Our winter tea is £4.50, packed by machine in Leeds.';
    const again = await openLink(colleague, await request([itemOf(mended)]));
    await again.getByText(/^Changed since you answered on/).waitFor();
    expect(await again.locator('.sl-changes ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('machine'), expect.stringContaining('£4.50')]),
    );
    await again.getByRole('button', { name: 'Show the whole draft' }).click();
    await expect.poll(() => hasKeyboard(again, '.sl-draft-card-parts')).toBe(true);
  });
});

describe('a request that is open in two tabs', () => {
  it('shows in each what is done in the other, and makes one answer', async () => {
    const link = await request([itemOf(draftOf(`${CLEAN} In two tabs.`))]);
    const [one, other] = [await openLink(colleague, link), await openLink(colleague, link)];
    const tickOf = (page: Page) => page.locator('.sl-questions input').first();
    await tickOf(one).check();
    await expect.poll(() => tickOf(other).isChecked()).toBe(true);
    // As fast as it can be typed, with what is kept coming back in between.
    await other.getByLabel('A word to Ada').pressSequentially('Lovely, and the tin is the right one this time.');
    await expect.poll(() => one.getByLabel('A word to Ada').inputValue()).toBe('Lovely, and the tin is the right one this time.');
    expect(await other.getByLabel('A word to Ada').inputValue()).toBe('Lovely, and the tin is the right one this time.');
    await tickOf(other).uncheck();
    await expect.poll(() => tickOf(one).isChecked()).toBe(false);

    await one.getByRole('button', { name: 'Sign off' }).click();
    for (const page of [one, other]) await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    await other.getByText(', in another tab, and this is the answer.').waitFor();
    expect(await one.getByText(', in another tab').count()).toBe(0);
    expect(await answerIn(other)).toBe(await answerIn(one));
    for (const page of [one, other]) await page.close();
  });
});

describe('by keyboard alone', () => {
  it('a draft is opened, ticked, commented on and answered', async () => {
    const link = await request([itemOf(draftOf(CLEAN))]);
    const page = await colleague.extensionPage('signoff');
    const tabTo = async (what: string) => {
      const there = () => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);
      for (let stops = 0; !(await there()); stops++) {
        if (stops === 60) throw new Error(`60 times Tab did not lead to ${what}.`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('textarea');
    await page.keyboard.insertText(link);
    await tabTo('.sl-receive-ways .sl-button');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign off' }).waitFor();
    await tabTo('.sl-comments > .sl-button');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('orange');
    await tabTo('.sl-comment-form textarea');
    await page.keyboard.insertText('And lemon?');
    await tabTo('.sl-comment-form [type="submit"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => hasKeyboard(page, '.sl-comments > .sl-button')).toBe(true);
    await tabTo('.sl-questions input');
    await page.keyboard.press('Space');
    await tabTo('.sl-decision .sl-button-primary');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.close();
  });
});

describe('whatever comes in', () => {
  it('is opened or refused with a sentence, and nothing breaks', async () => {
    const link = await request([itemOf(draftOf(CLEAN))]);
    const page = await colleague.extensionPage('signoff');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const place = link.indexOf('#') + 20;
    const at = (share: number) => Math.floor(place + (link.length - place) * share);
    const mutants = [
      'good morning',
      '{"protected":"","payload":"","signature":""}',
      `https://${LINK_HOST}/`,
      `https://${LINK_HOST}/#`,
      link.replace('SL1.', 'SL9.'),
      link.replace('SL1.', 'SL1.zzzzz.'),
      'SL1.1.aaaaaa.a'.repeat(200),
      `${'['.repeat(50_000)}`,
      link.toLowerCase(),
      ...[0, 0.2, 0.5, 0.9, 0.999].map((share) => link.slice(0, at(share))),
      ...[0.1, 0.3, 0.6, 0.8].map((share) => `${link.slice(0, at(share))}${link.slice(at(share) + 1)}`),
      ...[0.1, 0.3, 0.6, 0.8].map((share) => `${link.slice(0, at(share))}AAAA${link.slice(at(share) + 4)}`),
      ...[0.2, 0.5, 0.8].map((share) => `${link.slice(0, at(share))}\u202e<script>${link.slice(at(share))}`),
      ...[0.2, 0.5, 0.8].map((share) => link.slice(at(share)) + link.slice(0, at(share))),
    ];
    for (const mutant of mutants) {
      await paste(page, mutant);
      expect(await outcome(page), mutant.slice(0, 60)).toMatch(/^This could not be opened: .+\.$/);
    }
    for (const mended of [
      `“${link}”`,
      `> ${link.replace(/(.{76})/g, '$1\n> ')}`,
      link.replace('https://', 'https://out.example/?to=https://'),
    ]) {
      await page.goto(page.url());
      await paste(page, mended);
      expect(await outcome(page)).toMatch(/asks you to look/);
    }
    expect(faults).toEqual([]);
  });

  it('says what it is where it is one’s own', async () => {
    const page = await author.extensionPage('signoff');
    await paste(page, await request([itemOf(draftOf(CLEAN))]));
    await page.getByRole('heading', { name: 'This is what you asked' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sign off' }).count()).toBe(0);
    await page.close();
  });

  it('can be pasted into the popup', async () => {
    const popup = await colleague.extensionPage('popup');
    await popup.getByRole('button', { name: 'Somebody sent you a draft?' }).click();
    const opening = colleague.context.waitForEvent('page');
    await paste(popup, await request([itemOf(draftOf(CLEAN))]));
    const page = await opening;
    await page.getByRole('heading', { name: 'Ada asks you to look at a draft' }).waitFor();
    await page.close();
  });
});

describe('a yes between two moments', () => {
  it('is not given while one of them is missing: it would be to any time', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf(`${CLEAN} Between two moments.`))]));
    await page.getByRole('button', { name: 'When it may go out' }).click();
    await page.getByLabel('With your yes it may go out').selectOption('between');
    const day = (hence: number) => `${new Date(Date.now() + hence * 86_400_000).toISOString().slice(0, 10)}T09:00`;
    await page.getByLabel('From').fill(day(2));
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Say between which two moments it may go out.').waitFor();
    await page.getByLabel('From').fill(day(-5));
    await page.getByLabel('To', { exact: true }).fill(day(-4));
    await page.getByText('This has passed: with such a yes it could never go out.').waitFor();
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Say between which two moments it may go out.').waitFor();
    await page.getByLabel('To', { exact: true }).fill(day(3));
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    await page.close();
  });
});

describe('an answer that cannot be made', () => {
  beforeAll(() => ask(colleague, { verb: 'introduce-me', name: 'Sam', role: '' }));

  it('is not said to have been given', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf('The tea room is open on Sunday, from ten to four.'))]));
    await page.getByRole('button', { name: 'Sign off' }).waitFor();
    await page.evaluate(() => {
      indexedDB.open = () => {
        throw new Error('The disk is away.');
      };
    });
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('alert').getByText('The disk is away.').waitFor();
    await expect.poll(() => page.getByText('You have signed off this one.').count()).toBe(0);
    await page.close();
  });

  it('because a comment is too long costs nothing else', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf('We are looking for somebody to run the kitchen with us.'))]));
    await page.getByRole('button', { name: 'Say something about a place in it' }).click();
    const comment = page.getByLabel('What should change');
    await comment.fill('No. '.repeat(300));
    await page.getByText('It has 1,199 characters, and 1,000 are the most. Shorten it.').waitFor();
    expect(await page.getByRole('button', { name: 'Add it' }).isDisabled()).toBe(true);
    await comment.fill('No. '.repeat(200));
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByLabel('A word to Ada').fill('x'.repeat(1_001));
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('alert').getByText('It has 1,001 characters').waitFor();
    await page.getByLabel('A word to Ada').fill('Please.');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    await page.close();
  });
});

describe('what goes wrong here', () => {
  it('is said, where what is kept cannot be read', async () => {
    const page = await author.context.newPage();
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new Error('The disk is away.');
      };
    });
    await page.goto(`chrome-extension://${author.extensionId}/signoff.html?here=abc`);
    await page.getByRole('heading', { name: 'This could not be opened' }).waitFor();
    await page.getByText('The disk is away.').waitFor();
    await page.goto(`chrome-extension://${author.extensionId}/drafts.html`);
    await page.getByText('The disk is away.').waitFor();
    await page.close();
  });

  it('is said, where another card came than the one that was compared', async () => {
    const [kim, newer] = [await profileOf('Kim', 'Editor'), await profileOf('Kim')];
    const page = await author.extensionPage('signoff');
    await paste(page, await cardLink(kim.me, kim.keys, new Date().toISOString()));
    await page.getByRole('button', { name: 'Is it really Kim?' }).click();
    const words = page.locator('.sl-six-words-list').first();
    const before = await words.textContent();
    const known = await readStore(author, people);
    const others = known.others.map((person) => (person.id === kim.me.id ? { ...person, unconfirmed: newer.me.devices } : person));
    await writeStore(author, people, { ...known, others });
    await page.getByRole('button', { name: 'It is Kim' }).click();
    await page.getByRole('alert').getByText('The card of Kim is not the one you compared. Compare the six words again.').waitFor();
    await expect.poll(() => words.textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'It is Kim' }).click();
    await storeHolds(author, people, (all) => all.others.some(({ id, state }) => id === kim.me.id && state === 'confirmed'));
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  it('with the page empty, with a request, with one refused and with an answer', async () => {
    const page = await colleague.extensionPage('signoff');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page)).toEqual([]);
    await paste(page, 'nothing');
    await outcome(page);
    expect(await faultsOf(page)).toEqual([]);
    const scheduled = draftOf('Our winter tea is [PRICE] at https://acmetea.example', {
      scheduledFor: tomorrow(),
      parts: [
        { text: 'Our winter tea is [PRICE] at https://acmetea.example', media: [{ kind: 'image', alt: null, fileName: null }] },
        { text: 'Order by noon.', media: [] },
      ],
    });
    await paste(page, await request([itemOf(scheduled, { ...scheduled, platform: 'x' }), itemOf(draftOf(CLEAN))]));
    await page.getByRole('button', { name: 'Sign off this one' }).waitFor();
    await page.getByRole('button', { name: 'When it may go out' }).click();
    await page.getByRole('button', { name: 'Check against a source' }).click();
    // The second time around only what has changed stands there.
    const folded = page.getByRole('button', { name: 'Show the whole draft' });
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByRole('button', { name: 'Say something about a place in it' }).first().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('A word to Ada').fill('The price is missing.');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('button', { name: 'Make the answer about this one' }).click();
    await page.getByRole('heading', { name: '1 with changes, 1 not answered' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
