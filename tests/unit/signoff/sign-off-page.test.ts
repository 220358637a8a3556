import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goesOut } from '../../../components/signoff/goes-out.ts';
import { type Mark, networkLinks, placeOf, stretchesOf } from '../../../components/signoff/stretches.ts';
import { answersOf, answerView } from '../../../entrypoints/signoff/answer.ts';
import { judgeItem } from '../../../entrypoints/signoff/judged.ts';
import { offerOf } from '../../../entrypoints/signoff/offer.ts';
import { requestView, sinceEarlier, titleOf, untouched } from '../../../entrypoints/signoff/view.ts';
import { trustWords } from '../../../utils/model/person.ts';
import { open } from '../../../utils/signoff/door.ts';
import { cardLink, withCard } from '../../../utils/signoff/people.ts';
import { type Answering, nothingDone, withAnswering } from '../../../utils/stores/answering.ts';
import { putIn, takeOut } from '../../../utils/stores/inbox.ts';
import { emptyBriefing } from '../../tools/briefing.ts';
import { answer, ask, confirm, draftOf, itemOf, later, NOW, profileOf, worldOf } from './two-people.ts';

const speaks = (language: string) => vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);

beforeEach(() => {
  fakeBrowser.reset();
  speaks('en-GB');
});
afterEach(() => vi.restoreAllMocks());

describe('the words of a draft, with what is marked in them', () => {
  it('are the same words, whatever is marked', () => {
    const mark = fc.record({
      start: fc.integer({ min: -2, max: 40 }),
      end: fc.integer({ min: -2, max: 40 }),
      kind: fc.constant('finding' as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), fc.array(mark, { maxLength: 6 }), (text, marks: Mark[]) => {
        expect(
          stretchesOf(text, marks)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are cut where a mark begins or ends, and marks may overlap', () => {
    const marks: Mark[] = [
      { start: 0, end: 5, kind: 'finding' },
      { start: 3, end: 8, kind: 'comment' },
    ];
    expect(stretchesOf('Winter tea', marks).map(({ text, kinds }) => [text, [...kinds]])).toEqual([
      ['Win', ['finding']],
      ['te', ['finding', 'comment']],
      ['r t', ['comment']],
      ['ea', []],
    ]);
  });

  it('have links, handles and hashtags drawn as a network does', () => {
    const text = 'See https://acmetea.example, @northwind and #WinterTea.';
    expect(networkLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'https://acmetea.example',
      '@northwind',
      '#WinterTea',
    ]);
  });

  it('are found again when somebody writes them down', () => {
    const text = 'Tea for two, and two for tea';
    expect(placeOf('two', text)).toEqual({ start: 8, end: 11 });
    expect(placeOf('two', text, 9)).toEqual({ start: 17, end: 20 });
    expect(placeOf('  TEA FOR ', text)).toEqual({ start: 0, end: 7 });
    expect(placeOf('coffee', text)).toBeNull();
    expect(placeOf(' ', text)).toBeNull();
  });
});

describe('when it goes out', () => {
  it('is told on both clocks', () => {
    expect(goesOut('2026-11-27T18:30:00Z', 'Asia/Tokyo', 'Europe/London')).toEqual([
      'Saturday 28 November, 03:30 in Tokyo',
      'Friday 27 November, 18:30 in London, where you are',
    ]);
  });
  it('is told as the reader writes dates', () => {
    speaks('en-US');
    expect(goesOut('2026-11-27T18:30:00Z', 'Europe/Lisbon', 'Europe/London')[0]).toMatch(/^Friday, November 27, 6:30\sPM in London$/);
  });
  it('is told once where both clocks show the same, or the other zone is none', () => {
    expect(goesOut('2026-11-27T18:30:00Z', 'Europe/Lisbon', 'Europe/London')).toEqual(['Friday 27 November, 18:30 in London']);
    expect(goesOut('2026-11-27T18:30:00Z', 'Nowhere/<b>', 'Europe/London')).toEqual(['Friday 27 November, 18:30 in London']);
  });
});

const around = { briefing: emptyBriefing, people: emptyBriefing.people };
const stranger = { trust: 'unknown', person: null } as const;

describe('a request on the desk', async () => {
  const author = await profileOf('Ada', 'Author');
  const draft = draftOf('Our winter tea is [PRICE], packed by hand.');
  const item = {
    versions: [
      { ...itemOf(draft).versions[0]!, questions: [{ ask: 'Is this the account that should say it?', ticked: true }] },
      itemOf({ ...draft, platform: 'x', account: { handle: 'acmetea' } }).versions[0]!,
    ],
  };
  const { request } = await ask(author, [item, itemOf(draftOf('Our winter tea is back.'))]);
  const judged = request.items.map((each) => judgeItem(each, emptyBriefing, NOW));
  const done = (items: Answering['items']): Answering => ({ ...nothingDone(request.nonce, NOW), items });
  const viewOf = (answering: Answering | undefined) => requestView(request, stranger, { answering, since: [] }, judged, around);

  it('shows what the own checks find, once for several versions, with every place', () => {
    const found = viewOf(undefined).items[0]!.checked!.findings.filter(({ finding }) => finding.check === 'placeholder');
    expect(found).toHaveLength(1);
    expect(found[0]!.places.map(({ version }) => version)).toEqual([0, 1]);
  });

  it('asks what several versions ask once, and nine questions at most', () => {
    const five = ['One of five.', 'Two? 😂', 'A third, on 4 May: https://acmetea.example', 'Sorry, a fourth.', 'Tell us: a fifth?'];
    const versions = five.map((text, at) =>
      draftOf(text, { account: { handle: `acmetea${at}` }, scheduledFor: at % 2 ? later(600) : null }),
    );
    const checked = judgeItem(itemOf(...versions), emptyBriefing, NOW);
    const { questions } = requestView(
      { ...request, items: [itemOf(...versions)] },
      stranger,
      { answering: undefined, since: [] },
      [checked],
      around,
    ).items[0]!.checked!;
    const asks = questions.map(({ ask }) => ask);
    expect(new Set(asks).size).toBe(asks.length);
    expect(asks).toHaveLength(9);
    expect(asks).toContain('Is this the account that should say it?');
  });

  it('judges each version by the rules of its own network', () => {
    const text = 'Our winter tea is back, packed by hand in Leeds. '.repeat(6).trim();
    const versions = itemOf(draftOf(text), draftOf(text, { platform: 'x' }), draftOf(text, { platform: 'linkedin' }));
    const tooLong = judgeItem(versions, emptyBriefing, NOW).map(
      ({ findings }) => findings.filter(({ finding }) => finding.check === 'length').length,
    );
    expect(text.length).toBeGreaterThan(280);
    expect(tooLong).toEqual([0, 1, 0]);
  });

  it('keeps the author’s ticks back until the own ones are made, or the draft is answered', () => {
    const questions = viewOf(undefined).items[0]!.checked!.questions.map(({ key }) => key);
    const theirsAfter = (change: object) => viewOf(done({ 0: { ...untouched(item), ...change } })).items[0]!.theirs;
    expect(theirsAfter({ ticks: questions.slice(1) })).toBeNull();
    expect(theirsAfter({ ticks: questions })?.questions).toEqual(item.versions[0]!.questions);
    expect(theirsAfter({ says: 'changes' })?.questions).toHaveLength(1);
  });

  it('is signed with the reasons for what was found, and no others; what nothing was said about is left out', () => {
    const { key, finding } = viewOf(undefined).items[0]!.checked!.findings[0]!;
    const explained = { [key]: ' It is meant that way ', 'finding:gone': 'I checked it', [`${key}x`]: '' };
    expect(answersOf(request, done({ 0: { ...untouched(item), says: 'signed-off', explained, note: ' Well done ' } }), judged)).toEqual([
      {
        item: 0,
        says: 'signed-off',
        window: { kind: 'until-expiry' },
        comments: [],
        note: 'Well done',
        explained: [{ say: finding.say, why: 'It is meant that way' }],
      },
    ]);
  });

  it('shows what changed since an earlier state of it was answered', async () => {
    const again = draftOf('Our winter tea is £4.50, packed by hand.');
    const { request: second } = await ask(author, [itemOf(again), itemOf(draftOf('Something else altogether, never seen before.'))]);
    const answer = { at: NOW, says: [], link: 'https://second-look.invalid/#SL1.1.abcdef.x', sealed: false, about: request };
    const earlier = [{ ...done({}), answer }];
    const view = requestView(second, stranger, { answering: undefined, since: sinceEarlier(second, earlier) }, [], around);
    const [since, none] = view.items.map(({ versions }) => versions[0]!.since);
    expect(since!.changes).toMatchObject([{ what: 'The text', before: draft.parts[0]!.text, after: again.parts[0]!.text }]);
    expect(none).toBeNull();
  });

  it('has an answer whose words give nothing of the draft away', () => {
    const said = { ...untouched(item), says: 'signed-off' as const, note: 'The tin is dented' };
    const answered = (...says: ('signed-off' | 'changes')[]) => {
      const answer = { at: NOW, says, link: 'https://second-look.invalid/#SL1.1.abcdef.x', sealed: false, about: request };
      return { ...done({ 0: said, 1: said }), answer };
    };
    const { answer, ...view } = { ...answered('signed-off', 'changes'), ...answerView(answered('signed-off', 'changes'), 'Ada', []) };
    expect(view.headline).toBe('1 signed off, 1 with changes');
    // What is said on the page since is not what was signed.
    expect(answerView(answered('signed-off'), 'Ada', []).headline).toBe('1 signed off, 1 not answered');
    expect(view.message).toContain(answer.link);
    expect(view.text).not.toContain('https:');
    expect(view.text).toContain('SL1.1.abcdef.x');
    expect(view.message + view.text).not.toMatch(/tea|dented/);
  });
});

describe('what was done about requests', () => {
  const one = (request: string, at: string): Answering => nothingDone(request, at);
  it('is kept newest first, each once, and forgotten after its time', () => {
    const all = [one('b', later(1)), one('a', NOW)];
    expect(withAnswering(all, one('a', later(2))).map(({ request, at }) => [request, at])).toEqual([
      ['a', later(2)],
      ['b', later(1)],
    ]);
    expect(withAnswering(all, one('c', later(91 * 24 * 60))).map(({ request }) => request)).toEqual(['c']);
  });
});

describe('what is on its way to the page', () => {
  it('is fetched by its name, and the oldest go', async () => {
    const names: string[] = [];
    for (let minute = 0; minute < 10; minute++) names.push(await putIn({ text: `text ${minute}`, by: 'link' }, later(minute)));
    expect(await takeOut(names.at(-1)!)).toEqual({ text: 'text 9', by: 'link' });
    expect(await takeOut(names[2]!)).toMatchObject({ text: 'text 2' });
    expect(await takeOut(names[0]!)).toBeNull();
    expect(await takeOut('never')).toBeNull();
  });

  it('stays so few where many come at once', async () => {
    const came = Array.from({ length: 40 }, (_, minute) => putIn({ text: `text ${minute}`, by: 'link' }, later(minute)));
    const kept = await Promise.all((await Promise.all(came)).map(takeOut));
    expect(kept.filter((each) => each !== null)).toHaveLength(8);
  });
});

describe('what a link leads to', async () => {
  const [ada, sam, kim] = await Promise.all([profileOf('Ada'), profileOf('Sam', 'Editor'), profileOf('Kim')]);
  confirm(ada, sam);
  const asked = await ask(ada, [itemOf(draftOf('Our winter tea is back.'))]);
  const offered = async (link: string, people = ada.people) =>
    offerOf(await open(link, worldOf({ ...ada, people }, [asked], later(10))), people);

  it('is offered, where it would bring somebody new', async () => {
    expect(await offered(await cardLink(kim.me, kim.keys, later(5)))).toMatchObject({ what: 'card', name: 'Kim', isNew: true });
    expect(await offered(await answer(kim, asked.request))).toMatchObject({ what: 'answer', name: 'Kim', isNew: true });
  });

  it('is offered, where it would change somebody who is known', async () => {
    const posing = { ...kim, me: { ...kim.me, id: sam.me.id, name: 'Sam' } };
    const offer = { isNew: false, says: trustWords.changed };
    expect(await offered(await cardLink(posing.me, kim.keys, later(5)))).toMatchObject({ what: 'card', ...offer });
    expect(await offered(await answer(posing, asked.request))).toMatchObject({ what: 'answer', ...offer });
    expect(await offered(await cardLink({ ...sam.me, role: 'Head' }, sam.keys, later(5)))).toMatchObject({ what: 'card', isNew: false });
  });

  it('is offered, where the answer is of somebody whom nobody has confirmed', async () => {
    const seen = withCard(ada.people, kim.me, kim.keys.device.signing, NOW, NOW);
    expect(await offered(await answer(kim, asked.request), seen)).toMatchObject({ what: 'answer', name: 'Kim', isNew: false });
  });

  it('is not asked about, where nothing would change but what somebody confirmed has signed for the author', async () => {
    expect(await offered(await answer(sam, asked.request))).toBeNull();
    expect(await offered(await cardLink(sam.me, sam.keys, NOW))).toBeNull();
    expect(await offered(asked.link)).toBeNull();
    expect(await offered('good morning')).toBeNull();
  });

  it('is not offered, where it would not be taken in', async () => {
    const other = await ask(ada, [itemOf(draftOf('Another draft, asked from another browser.'))]);
    expect(await offered(await answer(kim, other.request))).toBeNull();
  });
});

it('cuts no character in two where a draft is named by its first words', () => {
  const title = titleOf(itemOf(draftOf(`a${'🍵'.repeat(70)}`)));
  expect(title.isWellFormed()).toBe(true);
  expect(title).toMatch(/: a🍵{59}…$/u);
});
