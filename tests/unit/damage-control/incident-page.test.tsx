import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IncidentList } from '../../../components/damage-control/IncidentList.tsx';
import { IncidentPage } from '../../../components/damage-control/IncidentPage.tsx';
import type { IncidentActions } from '../../../components/damage-control/incident-view.ts';
import { Report } from '../../../components/damage-control/Report.tsx';
import { WhoHasIt } from '../../../components/damage-control/WhoHasIt.tsx';
import { isAbusive } from '../../../entrypoints/incident/abusive.ts';
import { wordsView } from '../../../entrypoints/incident/draft-view.ts';
import { type Surroundings, viewOf } from '../../../entrypoints/sidepanel/view.ts';
import { guessMark } from '../../../utils/damage-control/guess-mark.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import { type IncidentChange, type IncidentRecord, stepIds } from '../../../utils/model/incident-record.ts';
import { shortCode } from '../../../utils/text/short-code.ts';
import { incident, NOON, somebody } from './incident.ts';

const nothing: IncidentActions = {
  change() {},
  goTo() {},
  keepPicture() {},
  adopt() {},
  sensitive() {},
  handOver: async () => '',
  check: async () => [],
  log: async () => ({ entries: [], verification: { whole: true, since: null, entries: 0 }, head: null }),
  report() {},
  list() {},
};
const around: Surroundings = {
  own: null,
  locale: 'en-GB',
  pictures: [],
  heard: {},
  others: [],
  wentRight: 412,
  adjustments: null,
  write: wordsView,
  isAbusive,
  guess: guessMark,
};

function page(known: IncidentChange, more: Partial<Surroundings> = {}) {
  const view = viewOf(incident(known), { ...around, ...more }, NOON);
  const { document } = new JSDOM(renderToStaticMarkup(<IncidentPage view={view} actions={nothing} others={0} notice={null} />)).window;
  return { view, document, words: document.body.textContent ?? '' };
}

const classified: IncidentChange = {
  door: 'wrong',
  answer: 'ours',
  mistake: 'wrong-date',
  harm: 'misleading',
  harmed: 'followers',
  facts: { wrong: 'we named the wrong day', right: 'the sale starts on Saturday', failed: 'we did not look at the calendar' },
  people: {
    ann: somebody({ mark: 'upset', words: 'I drove an hour for nothing.' }),
    bot: somebody({ handle: 'bot', mark: 'upset', words: 'Go fuck yourself.' }),
  },
};

describe('the page of an incident', () => {
  it('asks nothing but the three doors at first', () => {
    const { document } = page({});
    expect(document.querySelectorAll('.sl-door')).toHaveLength(3);
    expect(document.querySelectorAll('.sl-incident-step :is(input, textarea, select), nav, footer')).toHaveLength(0);
  });

  it('leads from the first door to Delete with words, and tells what a pause is not', () => {
    const { document, words } = page({ door: 'down-now', answer: 'ours' });
    expect(document.querySelector('.sl-button-primary')?.textContent).toBe('Copy holding line and open the post');
    expect(words).toContain('Not paused: colleagues, posts already scheduled, adverts, automatic replies.');
    expect(words.indexOf('Is it being advertised?')).toBeLessThan(words.indexOf('Take it down'));
    expect(words).toContain('A copy is kept. Take a minute before you write.');
  });

  it('says whose compose boxes a pause holds: those of the brand, or of the account alone where it is in none', () => {
    const acme = { ...newBrand('acme', 'Europe/London', 'en'), name: 'Acme Tea' };
    const own = { profile: acme, account: { platform: 'x', handle: 'acmetea', colour: '#0b7268', mode: 'normal' as const } };
    const paused: IncidentChange = { door: 'wrong', step: 'close', paused: { since: NOON, until: null } };
    const pausing: IncidentChange = { door: 'down-now', answer: 'ours' };
    expect(page(pausing, { own }).words).toContain('every compose box of this brand');
    expect(page(paused, { own }).words).toContain('Compose boxes of this brand are paused');
    expect(page(pausing).words).toContain('every compose box of this account');
    expect(page(paused).words).toContain('Compose boxes of this account are paused');
  });

  it('says at that door, once it is down, that it has to be said, and has one thing to do until it is', () => {
    const down: IncidentChange = { door: 'down-now', answer: 'ours', stillUp: false, removedAt: NOON, action: 'delete' };
    const primary = (known: IncidentChange) =>
      [...page(known).document.querySelectorAll('.sl-button-primary')].map(({ textContent }) => textContent);
    expect(page(down).words).toContain('Removed in silence, it looks like hiding.');
    expect(primary(down)).toEqual(['Copy it and open the compose box']);
    expect(primary({ ...down, acknowledgedAt: NOON })).toEqual(['Assess the damage']);
    expect(primary({ ...down, harm: 'legal' }), 'counsel comes first').toEqual(['Assess the damage']);
  });

  it('takes the account back first where somebody else posted, and does not own what they wrote', () => {
    const { view, words } = page({ door: 'down-now', answer: 'ours', mistake: 'taken-over', harm: 'unsafe' });
    expect(words.indexOf('Take the account back')).toBeLessThan(words.indexOf('Take it down'));
    expect(view.words!.draft('apology').text).toMatch(/did not write|not from us/);
    expect(view.words!.draft('light').text).toBe(view.words!.draft('apology').text);
  });

  it('asks for one decision at first, with the order in lines, and has its first thing and the words once it is made', () => {
    const asked = page({ ...classified, step: 'decide' });
    expect([...asked.document.querySelectorAll('.sl-button-primary')].map(({ textContent }) => textContent)).toEqual(['Do this']);
    expect(asked.document.querySelectorAll('.sl-incident-step :is(input, textarea, select, .sl-order-how)')).toHaveLength(0);
    expect(asked.document.querySelectorAll('.sl-order > li').length).toBeGreaterThan(1);
    const decided = page({ ...classified, step: 'decide', action: 'correct' });
    expect(decided.document.querySelectorAll('.sl-order-how')).toHaveLength(1);
    expect(decided.document.querySelectorAll('.sl-draft textarea')).toHaveLength(1);
  });

  it('leads from what is no mistake to the end, and pushes nobody on who is not sure', () => {
    const onward = (answer: IncidentChange['answer']) =>
      [...page({ door: 'unsure', answer }).document.querySelectorAll('.sl-incident-foot button')].map(({ className, textContent }) => [
        textContent,
        className.includes('sl-button-primary'),
      ]);
    expect(onward('not-a-mistake')).toEqual([['Back to business', true]]);
    expect(onward('not-sure')).toEqual([['Assess the damage', false]]);
    expect(onward('ours')).toEqual([['Assess the damage', true]]);
  });

  it('asks at once for what is right where a correction lacks it', () => {
    const asks = (right: string) => {
      const { document } = page({ ...classified, facts: { ...classified.facts, right }, step: 'decide', action: 'correct' });
      return [...document.querySelectorAll('button[aria-expanded=true]')].some(({ textContent }) =>
        textContent?.startsWith('What they are built from'),
      );
    };
    expect(asks('')).toBe(true);
    expect(asks('the sale starts on Saturday')).toBe(false);
  });

  it('has every other way on a line of its own, and says which was recommended after another was taken', () => {
    const { document, view } = page({ ...classified, step: 'decide', action: 'leave' });
    const ways = [...document.querySelectorAll('h4 button[aria-expanded=false]')].map(({ textContent }) => textContent);
    expect(ways).toHaveLength(5);
    expect(ways[0]).toBe(`${view.decide.recommended!.title}recommended`);
    expect(ways).not.toContain('Leave it');
  });

  it('has nothing to publish for what is left as it is, and an answer for whoever asks', () => {
    const { view, words } = page({ ...classified, harm: 'none', people: {}, action: 'leave', step: 'decide' });
    expect(view.decide.words[0]?.kind).toBe('complaint');
    expect(words).toContain('Nothing has to be said.');
  });

  it('names at the end what was to be done and is not', () => {
    const end: IncidentChange = { ...classified, action: 'delete', step: 'close' };
    expect(page(end).words).toContain('Not done yet: acknowledge it, remove it, write to 2 people.');
    const done: IncidentChange = { ...end, followUp: 'not-needed', stillUp: false, removedAt: NOON, acknowledgedAt: NOON };
    expect(page(done).words).not.toContain('Not done yet');
  });

  it('does not take their own words, named in the message to them, for a repetition of ours', () => {
    const { view } = page({ ...classified, harm: 'hurtful' });
    const { text, faults } = view.words!.message('ann');
    expect(text).toContain('I drove an hour for nothing.');
    expect(faults.map(({ say }) => say).join(' ')).not.toContain('hurtful words again');
  });

  it('lists beside the pause what goes out by itself, and has words for the team', () => {
    const account = { platform: 'x', handle: 'acmetea', colour: '#0b7268', mode: 'normal' } as const;
    const profile = {
      ...newBrand('acme', 'Europe/London', 'en-GB'),
      name: 'Acme Tea',
      accounts: [account],
      outlets: [{ kind: 'scheduler' as const, name: 'The planner', link: 'https://planner.example/queue' }],
      sensitiveNow: { words: ['flood'], until: null },
    };
    const { document, view } = page({ door: 'down-now', answer: 'ours' }, { own: { profile, account } });
    expect(document.querySelector('.sl-outlets a')?.getAttribute('href')).toBe('https://planner.example/queue');
    expect(view.brand?.teamMessage).toMatch(/Acme Tea.*“flood”[\s\S]*- The planner: https:\/\/planner\.example\/queue/);
  });

  it('has every step one press away, and says which is open', () => {
    for (const step of stepIds) {
      const { document } = page({ ...classified, step });
      expect(document.querySelectorAll('nav button')).toHaveLength(6);
      expect(document.querySelectorAll('nav [aria-current=step]')).toHaveLength(1);
      const names = [...document.querySelectorAll('nav button')].map(({ textContent }) => textContent);
      expect(names[stepIds.indexOf('close')]).toMatch(/^6 Back to business/);
    }
  });

  it('lists people by who needs something and waits longest, and says so', () => {
    const since = (minutes: number) => `2026-11-25T11:${minutes}:00Z`;
    const people = {
      anna: somebody({ handle: 'anna', mark: 'supportive', addedAt: since(31) }),
      bert: somebody({ handle: 'bert', addedAt: since(32) }),
      carl: somebody({ handle: 'carl', mark: 'upset', addedAt: since(50) }),
      dora: somebody({ handle: 'dora', mark: 'asks', addedAt: since(33) }),
      emil: somebody({ handle: 'emil', mark: 'upset', addedAt: since(40) }),
      fred: somebody({
        handle: 'fred',
        mark: 'upset',
        addedAt: since(30),
        messages: [{ kind: 'email', text: 'We are sorry.', at: since(45) }],
      }),
    };
    const { document, words } = page({ ...classified, people, step: 'assess' });
    const names = [...document.querySelectorAll('.sl-person-name b')].map(({ textContent }) => textContent);
    expect(names).toEqual(['@emil', '@carl', '@dora', '@bert', '@fred', '@anna']);
    expect(words).toContain('whoever has waited longest');
  });

  it('folds abusive words and shows others', () => {
    const { words } = page({ ...classified, step: 'assess' });
    expect(words).toContain('I drove an hour for nothing.');
    expect(words).not.toContain('Go fuck yourself.');
    expect(words).toContain('Abusive words are folded.');
  });

  it('never quotes abusive words back to whoever wrote them', () => {
    const { view } = page({ ...classified, step: 'follow-up' });
    expect(view.words!.message('bot').text).not.toContain('fuck');
    expect(view.words!.message('ann').text).toContain('I drove an hour for nothing.');
  });

  it('can be handed over, and shows its log, in every step and before the first', () => {
    for (const known of [{}, ...stepIds.map((step) => ({ ...classified, step }))]) {
      const { document } = page(known);
      const named = [...document.querySelectorAll('[aria-label="At any moment"] button')].map((button) => button.textContent);
      expect(named).toEqual(['Hand overto go on elsewhere', 'Logwho did what, and when']);
    }
  });

  it('counts the hours for personal data in every step, until somebody was told or there is none', () => {
    const due = (known: IncidentChange) => page({ ...classified, mistake: 'confidential', ...known }).words;
    for (const step of stepIds) expect(due({ step })).toContain('Tell your data protection lead now');
    expect(due({ personalDataToldAt: NOON })).toContain('Data protection lead told');
    expect(due({ personalDataToldAt: NOON })).not.toContain('lead now');
    expect(due({ personalData: false })).not.toContain('lead now');
  });

  it('calls a guess a guess, and marks nobody by itself', () => {
    const { words, view } = page(
      { ...classified, people: { cem: somebody({ handle: 'cem' }) }, step: 'assess' },
      { heard: { cem: 'Disgusting.' } },
    );
    expect(words).toContain('A guess: upset.');
    expect(view.assess.counted.upset).toBe(0);
  });

  it('recommends one course with its reason and risk, and leaves five open', () => {
    const { document, view } = page({ ...classified, step: 'decide' });
    expect(document.querySelectorAll('.sl-course')).toHaveLength(1);
    expect(view.decide.others).toHaveLength(5);
    expect(document.querySelector('.sl-course')?.textContent).toMatch(/The risk:/);
  });

  it('recommends nothing before it is known what the mistake does', () => {
    const { document, words } = page({ door: 'wrong', answer: 'ours', step: 'decide' });
    expect(document.querySelector('.sl-course')).toBeNull();
    expect(words).toContain('Say first what it does to people.');
  });

  it('marks what weakens an apology at its place, with the reason', () => {
    const { document, words } = page({
      ...classified,
      action: 'correct',
      step: 'decide',
      drafts: { correction: 'Sorry if anyone minded. Our intern had a typo.' },
    });
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Our intern');
    expect(words).toContain('trust you less');
  });

  it('offers no pause where nobody knows which account it was: it would hold nothing', () => {
    const known = incident({ ...classified, harm: 'hurtful', step: 'decide', action: 'delete' });
    const record: IncidentRecord = { ...known, post: { ...known.post, account: null } };
    const pause = (each: IncidentRecord) => {
      const view = viewOf(each, around, NOON);
      const order = view.decide.order.map(({ id }) => id);
      const html = renderToStaticMarkup(
        <IncidentPage
          view={{ ...view, record: { ...each, door: 'down-now', step: 'confirm' } }}
          actions={nothing}
          others={0}
          notice={null}
        />,
      );
      return { order, html };
    };
    expect(pause(known).order).toContain('pause');
    expect(pause(known).html).toContain('Pause here');
    expect(pause(record).order).not.toContain('pause');
    expect(pause(record).html).not.toContain('Pause here');
    expect(pause(record).html).toContain('It is not known which account posted it');
  });

  it('says that a change fires on this post, and on how many of the last ones', () => {
    const rule = {
      id: 'rule:x',
      kind: 'rule',
      title: 'Look it up.',
      text: 'Look it up.',
      why: '',
      where: 'the rules',
      adopted: false,
    } as const;
    const offer = (fires: boolean) => ({
      adjustments: {
        proposals: [{ ...rule, when: { kind: 'word', word: 'Friday' } as const, tried: { fires, recent: 2, of: 40 } }],
        places: { question: 'q', rule: 'r' },
        sources: {},
        tryWord: () => ({ fires: false, recent: 0, of: 0 }),
      },
    });
    const fired = page({ ...classified, step: 'adjust' }, offer(true));
    expect(fired.words).toContain('It catches this post. Of your last 40 posts it would have caught 2.');
    expect(fired.document.querySelector('[aria-label="Add: Look it up."]')?.hasAttribute('disabled')).toBe(false);
    const silent = page({ ...classified, step: 'adjust' }, offer(false));
    expect(silent.document.querySelector('[aria-label="Add: Look it up."]')?.hasAttribute('disabled')).toBe(true);
  });

  it('shows the minutes between removing and acknowledging', () => {
    const times = { removedAt: '2026-11-25T11:40:00Z', acknowledgedAt: '2026-11-25T11:47:00Z', stillUp: false, action: 'delete' } as const;
    expect(page({ ...classified, ...times, step: 'decide' }).words).toContain('7 minutes between');
  });

  it.each(stepIds)('tells in “%s” what somebody wanted to look at again, so that it can be done', (step) => {
    const looked = (at: string) =>
      page({
        ...classified,
        step,
        people: { ann: somebody({ mark: 'upset', lookAgainAt: at }) },
        lookAgain: { undecided: { at, doneAt: null } },
      }).document.querySelectorAll('.sl-due-again li');
    expect([...looked('2026-11-25T11:50:00Z')].map((due) => due.querySelector('button')?.getAttribute('aria-label'))).toEqual([
      'I looked: The post',
      'I looked: What @ann says',
    ]);
    expect(looked('2026-11-25T12:10:00Z')).toHaveLength(0);
  });

  it('says when it reminds whoever is not sure, once that is wanted', () => {
    const waits = (known: IncidentChange) => page({ door: 'unsure', answer: 'not-sure', ...known }).words;
    expect(waits({})).not.toContain('The toolbar reminds you');
    expect(waits({ lookAgain: { undecided: { at: '2026-11-25T12:10:00Z', doneAt: null } } })).toContain('The toolbar reminds you');
  });

  it('goes on showing the time that was chosen for a person, also when it is none that would be offered now', () => {
    const chosen = '2026-11-27T12:10:00.000Z';
    const { view } = page({ ...classified, people: { ann: somebody({ mark: 'upset', lookAgainAt: chosen }), ben: somebody() } });
    expect(view.followUp.lookAgainTimes('ann')).toContain(chosen);
    expect(view.followUp.lookAgainTimes('ben')).not.toContain(chosen);
  });

  it.each(stepIds)('keeps calm in “%s”: no jargon of ours, no exclamation mark, no emoji, nothing red', (step) => {
    const wrong = /verdict|parcel|receipt|\btoken|fingerprint|\btroll|override|!|undefined|\bNaN\b|\[object/i;
    for (const harm of ['none', 'hurtful', 'legal'] as const) {
      const { document, words } = page({ ...classified, harm, step });
      expect(words.match(wrong)?.[0]).toBeUndefined();
      expect(words).not.toMatch(/\p{Emoji_Presentation}/u);
      expect(document.querySelectorAll('[data-tone=held], [data-state=held]')).toHaveLength(0);
    }
  });

  it('names every field and button', () => {
    for (const step of stepIds) {
      const { document } = page({ ...classified, step });
      for (const control of document.querySelectorAll('button, a')) {
        expect((control.getAttribute('aria-label') ?? control.textContent ?? '').trim()).not.toBe('');
      }
    }
  });
});

describe('the words follow what is hit', () => {
  it('writes three different apologies for three impacts', () => {
    const texts = (['business-reputation', 'brand-voice', 'customer-trust'] as const).map(
      (impact) => page({ ...classified, impact: [impact] }).view.words!.draft('apology').text,
    );
    expect(new Set(texts).size).toBe(3);
  });

  it('gives no two people the same message', () => {
    const people = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `p${index}`,
        somebody({ handle: `p${index}`, mark: 'upset', words: `Words number ${index}` }),
      ]),
    );
    const { view } = page({ ...classified, people });
    expect(new Set(Object.keys(people).map((key) => view.words!.message(key).text)).size).toBe(12);
  });

  it('changes nobody’s message under the reader’s eyes because somebody else answers', () => {
    const known = Object.fromEntries(
      ['kim', 'ann', 'zoe'].map((handle) => [handle, somebody({ handle, mark: 'upset', words: 'That hurt.' })]),
    );
    const late = (...handles: string[]) =>
      Object.fromEntries(handles.map((handle) => [handle, somebody({ handle, addedAt: '2026-11-25T11:50:00Z' })]));
    const messages = (people: IncidentChange['people']) => {
      const { words } = page({ ...classified, people }).view;
      return Object.keys(known).map((key) => words!.message(key).text);
    };
    // Those who came later may stand first: the list is read in the order of their names.
    expect(messages({ ...late('1', 'abe', 'lou'), ...known })).toEqual(messages(known));
    expect(new Set(messages(known)).size).toBe(3);
  });

  it('keeps what was written by hand, and can go back', () => {
    const { text, made } = page({ ...classified, drafts: { apology: 'We are sorry. It was ours.' } }).view.words!.draft('apology');
    expect(text).toBe('We are sorry. It was ours.');
    expect(made).not.toBe(text);
  });
});

describe('a yes from outside', () => {
  const askedFor = (known: IncidentChange) => {
    const { words } = page({ ...known, step: 'decide' }).view.words!.approval;
    const code = shortCode(createHash('sha256').update(words).digest('hex'));
    return { approval: { askedAt: NOON, code, words, saidYesAt: null } };
  };
  const asked = askedFor(classified);
  const { code, words: proposed } = asked.approval;
  const approval = (known: IncidentChange) => page({ ...classified, ...asked, step: 'decide', ...known }).view.words!.approval;

  it('is asked for the words as they will go out, in a message that holds them and the code', () => {
    const { view } = page({ ...classified, ...asked, step: 'decide' });
    const [first] = view.decide.words;
    expect(view.words!.draft(first!.kind).text).toBe(proposed);
    expect(view.words!.draft('yes').text).toContain(code);
    expect(view.words!.approval).toMatchObject({ holds: true, whole: true, check: 'none' });
    expect(approval({ drafts: { yes: 'Fine with you?' } }).whole).toBe(false);
  });

  it('is checked against the words, and not only written down', () => {
    expect(approval({ drafts: { 'yes-answer': `ok ${code.toLowerCase().replace('-', ' ')}, go ahead` } }).check).toBe('fits');
    expect(approval({ drafts: { 'yes-answer': 'ok, go ahead' } }).check).toBe('none');
    const counsel: IncidentChange = { ...classified, harm: 'legal' };
    const { document } = page({ ...counsel, ...askedFor(counsel), step: 'decide', drafts: { 'yes-answer': 'ok, go ahead' } });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'They said yes');
    expect(button?.disabled).toBe(true);
  });

  it('counts no longer once the words were changed, and shows what was changed', () => {
    const said = { approval: { ...asked.approval, saidYesAt: NOON } };
    const order = (known: IncidentChange) => page({ ...classified, ...said, step: 'decide', ...known }).view.decide.order;
    const yes = (known: IncidentChange) => order(known).find(({ id }) => id === 'yes')?.done;
    expect(yes({})).toBe(true);
    const changed: IncidentChange = { facts: { ...classified.facts, right: 'the sale starts on Sunday' } };
    expect(yes(changed)).toBe(false);
    const stretches = approval(changed).changed;
    expect(stretches.some(({ kind, text }) => kind === 'in' && text.includes('Sunday'))).toBe(true);
    expect(page({ ...classified, ...said, ...changed, step: 'decide' }).words).toContain('to be asked again');
  });
});

it('the report tells roles and nobody’s name', () => {
  const view = viewOf(incident({ ...classified, closedAt: NOON }), around, NOON);
  const { document } = new JSDOM(renderToStaticMarkup(<Report view={view} />)).window;
  expect(document.body.textContent).toContain('we named the wrong day');
  expect(document.body.textContent).not.toMatch(/ann|drove an hour/);
});

it.each(['boss', 'support'] as const)('the report gives no note to the house out as what was said in public: %s', (kind) => {
  const drafts = { [kind]: 'Between us: the printer of the flyers is to blame.' };
  const view = viewOf(incident({ ...classified, acknowledgedAt: NOON, drafts }), around, NOON);
  const { document } = new JSDOM(renderToStaticMarkup(<Report view={view} />)).window;
  expect(document.body.textContent).toContain('What we said');
  expect(document.body.textContent).not.toContain('Between us');
});

it.each([
  [null, false],
  [{ since: NOON, until: null }, true],
  [{ since: NOON, until: NOON }, false],
])('says of an incident that was handed over whether its pause goes on here: %o', (paused, says) => {
  const given = { handedOverTo: 'Rosa', handedOverAt: NOON };
  const view = viewOf(incident({ ...classified, ...given, paused }), around, NOON);
  expect(renderToStaticMarkup(<WhoHasIt view={view} actions={nothing} />).includes('The pause goes on in this browser')).toBe(says);
});

describe('the list of incidents', () => {
  const list = (unreadable: { id: string; why: string }[], handles: string[] = []) =>
    renderToStaticMarkup(
      <IncidentList
        incidents={[]}
        unreadable={unreadable}
        now={NOON}
        problem={null}
        sent={handles.map((handle) => ({ platform: 'linkedin', handle, text: 'Hello.', at: NOON, link: null }))}
        onOpen={() => {}}
        onDelete={() => {}}
        onStart={() => {}}
        onTakeOver={async () => {}}
      />,
    );

  it('names the accounts of what went out as their networks do, and says where none could be read', () => {
    const words = list([], ['acmetea', 'Acme Tea', '']).replace(/<[^>]*>/g, '|');
    expect(words).toContain('|@acmetea|');
    expect(words).toContain('|Acme Tea|');
    expect(words).toContain('|Account not known|');
    expect(words).not.toMatch(/@\||@Acme Tea/);
  });

  it('says that there is one that cannot be read, and why, and does not call that nothing', () => {
    const words = list([{ id: 'a', why: 'It was saved by a newer Second Look.' }]);
    expect(words).toContain('One incident cannot be read here.');
    expect(words).toContain('saved by a newer Second Look');
    expect(words).toContain('Delete it for good');
    expect(words).not.toContain('Nothing is open');
    expect(list([])).toContain('Nothing is open');
  });
});
