import { describe, expect, it } from 'vitest';
import { proposals, repetition } from '../../../utils/damage-control/adjust.ts';
import { admitsTooEarly } from '../../../utils/damage-control/admits-too-early.ts';
import { advise } from '../../../utils/damage-control/advice.ts';
import { focusOf, questionsFound, reportHoursLeft, severityOf } from '../../../utils/damage-control/assess.ts';
import { lastSentence, lookAgainTimes, peakAndNow, stillStopped, timeline, wentRight } from '../../../utils/damage-control/close.ts';
import { mayBeOurs } from '../../../utils/damage-control/confirm.ts';
import { leftUndone, orderOf, wordsOffered } from '../../../utils/damage-control/decide.ts';
import { needed, promisesMoney, tooAlike, turnOf, whoNeedsWords } from '../../../utils/damage-control/follow-up.ts';
import { howTo } from '../../../utils/damage-control/how-to.ts';
import { incidentOf, isGrowing, peopleCounted } from '../../../utils/damage-control/incident-of.ts';
import { nextStep } from '../../../utils/damage-control/index.ts';
import { mistakes } from '../../../utils/model/incident.ts';
import { changed, closing, type IncidentChange, type IncidentRecord, pauseHolds } from '../../../utils/model/incident-record.ts';
import { reviewDate } from '../../../utils/model/own-rule.ts';
import { sitePlatforms } from '../../../utils/platforms/index.ts';
import { incident, NOON, somebody } from './incident.ts';

const counts = (replies: number, at: string) => ({ replies, reposts: 0, quotes: 0, likes: 0, views: null, at });

describe('what the advice is given', () => {
  it('counts those marked upset as complaints and everybody listed as people, unless numbers were entered', () => {
    const people = { a: somebody({ mark: 'upset' }), b: somebody({ mark: 'asks' }), c: somebody() };
    expect(peopleCounted(incident({ people }))).toEqual({ noticed: 3, upset: 1 });
    expect(peopleCounted(incident({ people, noticed: 40, upset: 12 }))).toEqual({ noticed: 40, upset: 12 });
    expect(peopleCounted(incident())).toEqual({ noticed: null, upset: null });
    expect(peopleCounted(incident({ people: { c: somebody() } }))).toEqual({ noticed: 1, upset: null });
  });

  it('grows when the last reading is well above the one before, and is unknown until there are two', () => {
    const read = (...readings: [number, string][]): IncidentRecord => ({ ...incident(), counts: readings.map(([n, at]) => counts(n, at)) });
    expect(isGrowing(read([4, '2026-11-25T11:30:00Z']))).toBeNull();
    expect(isGrowing(read([4, '2026-11-25T11:30:00Z'], [5, '2026-11-25T11:50:00Z']))).toBe(false);
    expect(isGrowing(read([4, '2026-11-25T11:30:00Z'], [12, '2026-11-25T11:50:00Z']))).toBe(true);
    expect(isGrowing(read([400, '2026-11-25T11:30:00Z'], [410, '2026-11-25T11:50:00Z']))).toBe(false);
  });

  it('is about the post as it was found: removing it here does not change what was right to do', () => {
    const before = incident({ answer: 'ours', mistake: 'hurtful', harm: 'hurtful', harmed: 'group' });
    const after = incident({
      answer: 'ours',
      mistake: 'hurtful',
      harm: 'hurtful',
      harmed: 'group',
      stillUp: false,
      removedAt: '2026-11-25T11:50:00Z',
    });
    expect(advise(incidentOf(after, NOON)).action).toBe(advise(incidentOf(before, NOON)).action);
    expect(advise(incidentOf(incident({ answer: 'ours', harm: 'hurtful', stillUp: false }), NOON)).action).toBe('reply');
  });
});

describe('step 1', () => {
  it('leads back to ours when several people read it the same way', () => {
    const people = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, somebody({ mark: 'upset' })]));
    expect(mayBeOurs(incident({ answer: 'read-differently', people: people(2) }))).toBeNull();
    expect(mayBeOurs(incident({ answer: 'read-differently', people: people(3) }))).toBe(3);
    expect(mayBeOurs(incident({ answer: 'ours', people: people(3) }))).toBeNull();
  });

  it('notes a reply that says sorry while nobody knows for what', () => {
    expect(admitsTooEarly(incident({ answer: 'not-sure' }), 'We are so sorry about this.')).toBe(true);
    expect(admitsTooEarly(incident({ answer: 'not-sure' }), 'We have seen your comments and are looking into it.')).toBe(false);
    expect(admitsTooEarly(incident({ answer: 'ours' }), 'We are so sorry about this.')).toBe(false);
  });
});

describe('step 2', () => {
  it('says how serious it is only once somebody has said what it does, and by the harm, not by the kind', () => {
    expect(severityOf(incident({ answer: 'ours', mistake: 'wrong-account' }), NOON)).toBeNull();
    const level = (harm: IncidentRecord['harm']) => severityOf(incident({ answer: 'ours', mistake: 'wrong-account', harm }), NOON)?.level;
    expect([level('none'), level('embarrassing'), level('unsafe')]).toEqual(['none', 'minor', 'major']);
  });

  it('counts down 72 hours from noticing, for personal data alone', () => {
    expect(reportHoursLeft(incident({ mistake: 'confidential' }), NOON)).toBe(71);
    expect(reportHoursLeft(incident({ mistake: 'confidential' }), '2026-11-30T00:00:00Z')).toBe(0);
    expect(reportHoursLeft(incident({ mistake: 'link' }), NOON)).toBeNull();
    expect(reportHoursLeft(incident({ mistake: 'confidential', personalData: false }), NOON)).toBeNull();
    expect(reportHoursLeft(incident({ mistake: 'confidential' }), '2026-11-20T00:00:00Z'), 'a clock that was set back').toBe(72);
  });

  it('asks after personal data also where a picture or another audience may have let it out', () => {
    expect(reportHoursLeft(incident({ mistake: 'wrong-media', harm: 'unsafe' }), NOON)).toBe(71);
    expect(reportHoursLeft(incident({ mistake: 'audience', harm: 'legal' }), NOON)).toBe(71);
    expect(reportHoursLeft(incident({ mistake: 'wrong-media', harm: 'unsafe', personalData: false }), NOON)).toBeNull();
    expect(reportHoursLeft(incident({ mistake: 'wrong-media', harm: 'embarrassing' }), NOON)).toBeNull();
    expect(reportHoursLeft(incident({ mistake: 'link', personalData: true }), NOON), 'somebody said so').toBe(71);
  });

  it('looks first after trust, then after reputation, then after the voice', () => {
    expect(focusOf({ impact: ['brand-voice', 'business-reputation', 'customer-trust'] })).toBe('customer-trust');
    expect(focusOf({ impact: ['brand-voice', 'business-reputation'] })).toBe('business-reputation');
    expect(focusOf({ impact: [] })).toBeNull();
  });
});

describe('step 3: the order', () => {
  const order = (known: IncidentChange, complaints: number | null = 0) => {
    const record = incident({ answer: 'ours', harmed: 'followers', ...known });
    const { items, because } = orderOf(record, advise(incidentOf(record, NOON)), complaints);
    return { ids: items.map(({ id }) => id), because, items };
  };

  it('is usually: keep, words ready, remove, acknowledge at once, look as a stranger, copies', () => {
    const { ids, because } = order({ harm: 'hurtful', action: 'delete' });
    expect(ids).toEqual(['keep', 'advert', 'pause', 'words', 'remove', 'acknowledge', 'stranger', 'copies']);
    expect(because).toBeNull();
  });

  it('acknowledges first where people complain under the post and waiting harms nobody', () => {
    const { ids, because } = order({ harm: 'hurtful', action: 'delete' }, 3);
    expect(ids.indexOf('acknowledge')).toBeLessThan(ids.indexOf('remove'));
    expect(because).toContain('silencing');
  });

  it.each([{ harm: 'unsafe' }, { harm: 'embarrassing', mistake: 'confidential' }] as const)(
    'removes first where waiting can harm: %o',
    (known) => {
      const { ids, because } = order({ ...known, action: 'delete' }, 3);
      expect(ids.indexOf('remove')).toBeLessThan(ids.indexOf('words'));
      expect(because).toContain('Waiting');
    },
  );

  it('takes the account back before anything else is touched where somebody else posted', () => {
    const { ids, because } = order({ mistake: 'taken-over', harm: 'unsafe', action: 'delete' });
    expect(ids.slice(0, 2)).toEqual(['keep', 'secure']);
    expect(because).toContain('account back');
    expect(order({ mistake: 'other', harm: 'unsafe', action: 'delete' }).ids).not.toContain('secure');
  });

  it('asks for no words to be made ready once the post is down: they are to be published', () => {
    const next = (known: IncidentChange) => order({ harm: 'hurtful', action: 'delete', advert: { running: false }, ...known }).items;
    const down: IncidentChange = { stillUp: false, removedAt: NOON, paused: { since: NOON, until: null } };
    expect(next(down).find(({ done }) => !done)?.id).toBe('acknowledge');
    expect(leftUndone({ items: next(down), because: null }).map(({ id }) => id)).toEqual(['acknowledge']);
    expect(leftUndone({ items: next({ ...down, acknowledgedAt: NOON }), because: null })).toEqual([]);
  });

  it('stops no advert for what is left as it is', () => {
    expect(order({ harm: 'none', action: 'leave' }).ids).toEqual(['keep']);
    expect(order({ harm: 'none', action: 'edit' }).ids).toContain('advert');
  });

  it('waits for the yes before anything where counsel comes first', () => {
    const { ids, because } = order({ harm: 'legal', action: 'delete' }, 3);
    expect(ids.indexOf('yes')).toBeLessThan(ids.indexOf('remove'));
    expect(ids.indexOf('yes')).toBeLessThan(ids.indexOf('acknowledge'));
    expect(because).toContain('Counsel');
  });

  it('takes the door at its word: it must come down', () => {
    expect(order({ door: 'down-now', harm: 'none' }).ids).toContain('remove');
    expect(order({ door: 'wrong', harm: 'none' }).ids).not.toContain('remove');
  });

  it('knows what is done, and when', () => {
    const down = { stillUp: false, removedAt: '2026-11-25T11:50:00Z' };
    const { items } = order({ harm: 'hurtful', action: 'delete', ...down, advert: { running: false } });
    expect(items.filter(({ done }) => done).map(({ id }) => id)).toEqual(['keep', 'advert', 'words', 'remove']);
    expect(items.find(({ id }) => id === 'remove')?.at).toBe('2026-11-25T11:50:00Z');
  });
});

describe('step 3: a post that was gone when the copy was kept', () => {
  const gone = incident({ answer: 'ours', harm: 'embarrassing', action: 'reply', stillUp: false });
  const { items } = orderOf(gone, advise(incidentOf(gone, NOON)), 0);

  it('is not to be removed any more, and nobody claims when it was', () => {
    expect(items.find(({ id }) => id === 'remove')).toEqual({ id: 'remove', done: true, at: null });
    expect(leftUndone({ items, because: null }).map(({ id }) => id)).toEqual(['acknowledge']);
    expect(timeline(gone, NOON).map(({ what }) => what)).not.toContain('Removed');
  });

  it('leaves nothing open where nothing has to be said', () => {
    const quiet: IncidentRecord = { ...gone, action: 'delete', counts: [counts(0, NOON)] };
    expect(nextStep(quiet)?.id).not.toBe('decide');
  });
});

describe('step 3: a post that was edited first', () => {
  const edited: IncidentChange = { answer: 'ours', harm: 'hurtful', canEdit: true, removedAt: '2026-11-25T11:50:00Z' };

  it('is still to be removed once that is decided', () => {
    const record = incident({ ...edited, action: 'delete' });
    const { items } = orderOf(record, advise(incidentOf(record, NOON)), 0);
    expect(items.find(({ id }) => id === 'remove')).toEqual({ id: 'remove', done: false, at: null });
    expect(timeline(record, NOON).map(({ what }) => what)).toContain('Edited');
  });
});

describe('step 3: the words that are offered', () => {
  const offered = (known: IncidentChange) => {
    const record = incident(known);
    return wordsOffered(record, record.harm === null ? null : advise(incidentOf(record, NOON)));
  };

  it('are other ones for each of the four answers', () => {
    expect(offered({ answer: 'ours', harm: 'hurtful' })[0]).toBe('apology');
    expect(offered({ answer: 'read-differently' })[0]).toBe('clarification');
    expect(offered({ answer: 'not-a-mistake' })[0]).toBe('complaint');
    expect(offered({ answer: 'not-sure', harm: 'none' })[0]).toBe('holding');
  });

  it('hold no apology before it is ours', () => {
    for (const answer of ['read-differently', 'not-a-mistake', 'not-sure'] as const) expect(offered({ answer })).not.toContain('apology');
  });

  it('hold a light one only where nobody is hurt', () => {
    expect(offered({ answer: 'ours', harm: 'embarrassing' })).toContain('light');
    expect(offered({ answer: 'ours', harm: 'hurtful' })).not.toContain('light');
    expect(offered({ answer: 'ours', harm: 'misleading' })).not.toContain('light');
  });
});

describe('step 4', () => {
  it('gives the upset words of their own, and those who only ask one public answer', () => {
    const record = incident({
      people: {
        a: somebody({ mark: 'upset' }),
        b: somebody({ mark: 'asks' }),
        c: somebody({ mark: 'asks', source: 'phone', handle: null, name: 'Mrs Okafor' }),
        d: somebody({ mark: 'supportive' }),
      },
    });
    expect(whoNeedsWords(record)).toEqual({ own: ['a', 'c'], oneAnswer: ['b'] });
    expect(needed(record, null).needed).toBe(true);
    expect(needed(incident(), null).needed).toBe(false);
  });

  it('puts whoever has waited longest first, by what they wrote where the page tells when', () => {
    const record = incident({
      people: {
        ann: somebody({ mark: 'upset', addedAt: '2026-11-25T11:50:00Z' }),
        bea: somebody({ mark: 'upset', addedAt: '2026-11-25T11:40:00Z' }),
        cleo: somebody({ mark: 'upset', addedAt: '2026-11-25T11:55:00Z', replies: [{ link: null, at: '2026-11-25T11:31:00Z' }] }),
      },
    });
    expect(whoNeedsWords(record).own).toEqual(['cleo', 'bea', 'ann']);
  });

  it('asks about content only in the second message', () => {
    expect(turnOf(somebody())).toBe('first');
    expect(turnOf(somebody({ messages: [{ kind: 'email', text: 'Dear Ann', at: NOON }] }))).toBe('second');
  });

  it('finds messages that read like another’s', () => {
    const alike = tooAlike({
      ann: 'Hello Ann, we are sorry about the joke. It was ours and it was wrong. What would help you now?',
      ben: 'Hello Ben, we are sorry about the joke. It was ours and it was wrong. What would help you now?',
      cem: 'Cem, you wrote that your mother cleaned our offices for thirty years. We had no business joking about that.',
    });
    expect([...alike]).toEqual([['ben', 'ann']]);
  });
});

describe('what people ask', () => {
  it('is found in the words of those who are marked so, once each, and not again once it is listed', () => {
    const asks = (words: string) => somebody({ mark: 'asks', words });
    const people = {
      ann: asks('I came by. Is the shop open on Tuesday? And the café?'),
      bo: asks('is the shop open on tuesday?'),
      cy: somebody({ mark: 'upset', words: 'Are you serious?' }),
      di: asks('??'),
    };
    expect(questionsFound(incident({ people }))).toEqual(['Is the shop open on Tuesday?', 'And the café?']);
    const questions = { a: { text: 'And the café?', answer: '', by: '' } };
    expect(questionsFound(incident({ people, questions }))).toEqual(['Is the shop open on Tuesday?']);
  });
});

describe('money', () => {
  it.each([
    'We will refund you the ticket.',
    'You get a voucher over £20.',
    'Wir erstatten Ihnen den Preis.',
    'Nous vous remboursons.',
    'Le devolvemos 20 € hoy.',
    'Vi rimborsiamo tutto.',
  ])('is noticed in a promise: %s', (text) => expect(promisesMoney(text)).toBe(true));
  it.each(['We are sorry for our post.', 'What would help you now?', 'Wir melden uns um 16 Uhr.', 'Il y a 3 places libres.'])(
    'is not seen where there is none: %s',
    (text) => expect(promisesMoney(text)).toBe(false),
  );
});

describe('step 5', () => {
  it.each(mistakes)('has something to propose against %s, said as what to do and never who', (mistake) => {
    const all = proposals(incident({ mistake }), 'nobody');
    expect(all.length).toBeGreaterThan(1);
    for (const { text } of all) {
      expect(text).not.toMatch(/\b(?:never|don['’]t|do not|avoid|stop|intern|colleague who|who did)\b/i);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });

  it('counts the same kind within a quarter', () => {
    const now = incident({ mistake: 'link' });
    const other = (id: string, startedAt: string) => ({ id, startedAt, mistake: 'link' as const });
    expect(repetition(now, [other('incident-1', now.startedAt)])).toBeNull();
    expect(repetition(now, [other('x', '2026-10-02T09:00:00Z'), other('y', '2026-11-03T09:00:00Z')])).toBe(
      'Third of this kind this quarter.',
    );
    expect(repetition(now, [other('x', '2026-09-29T09:00:00Z')])).toBeNull();
  });

  it('is looked at again after 90 days', () => {
    expect(reviewDate(NOON)).toBe('2027-02-23T12:00:00.000Z');
  });
});

describe('step 6', () => {
  const done: IncidentChange = {
    answer: 'ours',
    harm: 'misleading',
    action: 'delete',
    acknowledgedAt: '2026-11-25T11:44:00Z',
    removedAt: '2026-11-25T11:46:00Z',
    stillUp: false,
  };

  it('tells what was done in the order in which it was done', () => {
    expect(timeline(incident(done), NOON).map(({ what }) => what)).toEqual([
      'Post went out',
      'Noticed',
      'Copy kept',
      'Acknowledged',
      'Removed',
    ]);
  });

  it('claims no more of what the post’s page shows than the page says', () => {
    const seen = (state: 'edited' | 'gone' | 'not-shown') =>
      timeline({ ...incident(), seen: { state, text: null, at: NOON } }, NOON).map(({ what }) => what);
    expect(seen('edited')).toContain('Seen edited');
    expect(seen('gone')).toContain('Seen to be gone');
    expect(seen('not-shown')).not.toContain('Seen to be gone');
    expect(seen('not-shown')).toContain('Not shown on its page any more');
  });

  it('says nothing after real harm, and a fact otherwise', () => {
    expect(lastSentence(incident({ ...done, harm: 'hurtful' }), 412)).toBeNull();
    expect(lastSentence(incident(done), 412)).toBe('412 posts went out right this month. Back to business.');
    expect(lastSentence(incident(done), 0)).toContain('within 14 minutes');
    expect(lastSentence(incident({ harm: 'none' }), 0)).not.toMatch(/!|undefined|NaN/);
  });

  it('counts as right what went out this month by the local calendar, and nothing that an incident is about', () => {
    const post = (at: string, text: string, more: object = {}) => ({
      platform: 'x',
      text,
      at,
      link: null,
      how: 'published' as const,
      ...more,
    });
    const month = new Date(2026, 10, 1, 0, 30).toISOString();
    const wrong = incident({ answer: 'ours' });
    const posts = [
      post(month, 'On the first, half past midnight.'),
      post(new Date(2026, 9, 31, 23, 30).toISOString(), 'The evening before.'),
      post(NOON, 'Fine.', { how: 'let-through' }),
      post(NOON, 'Our winter  sale starts on Friday.'),
      post(NOON, 'Said otherwise.', { link: wrong.post.link }),
      post(NOON, 'Our winter sale starts on Friday.', { platform: 'bluesky' }),
    ];
    expect(wentRight(posts, [wrong], NOON)).toBe(2);
    expect(wentRight(posts, [{ ...wrong, answer: 'not-a-mistake' }], NOON)).toBe(4);
  });

  it('lists what stays stopped', () => {
    expect(stillStopped(incident(), NOON)).toEqual([]);
    expect(stillStopped(incident({ paused: { since: NOON, until: null }, advert: { running: true, stoppedAt: NOON } }), NOON)).toEqual([
      'pause',
      'advert',
    ]);
  });

  it('tells a pause that ended from one that holds', () => {
    const paused = (until: string | null) => incident({ paused: { since: '2026-11-25T11:40:00Z', until } });
    const said = (until: string | null) => timeline(paused(until), NOON).map(({ what }) => what);
    expect(stillStopped(paused('2026-11-25T13:00:00Z'), NOON)).toEqual(['pause']);
    expect(said('2026-11-25T13:00:00Z')).not.toContain('Pause ended');
    expect(stillStopped(paused('2026-11-25T11:50:00Z'), NOON)).toEqual([]);
    expect(said('2026-11-25T11:50:00Z').slice(-2)).toEqual(['Paused', 'Pause ended']);
  });

  it('ends a pause with the closing, and says when: nothing is held for what is closed', () => {
    const paused = (until: string | null) => incident({ paused: { since: '2026-11-25T11:40:00Z', until } });
    const closed = (record: IncidentRecord) => changed(record, closing(record, NOON));
    for (const until of [null, '2026-11-25T18:00:00Z']) {
      expect(pauseHolds(closed(paused(until)), NOON)).toBe(false);
      expect(timeline(closed(paused(until)), NOON).map(({ what }) => what)).toContain('Pause ended');
    }
    expect(closed(paused('2026-11-25T11:50:00Z')).paused?.until).toBe('2026-11-25T11:50:00Z');
    expect(closed(incident())).toMatchObject({ closedAt: NOON, paused: null, steps: { close: { state: 'done' } } });
  });

  it('keeps the peak, also when the last reading is lower or missing', () => {
    const record = { ...incident(), counts: [counts(30, '2026-11-25T11:40:00Z'), counts(28, '2026-11-25T11:50:00Z')] };
    const replies = peakAndNow(record).find(({ count }) => count === 'replies');
    expect(replies).toEqual({ count: 'replies', peak: 30, now: 28 });
    expect(peakAndNow(record).find(({ count }) => count === 'views')).toEqual({ count: 'views', peak: 900, now: null });
  });

  it('looks again this afternoon and tomorrow morning, by the local clock', () => {
    const hours = (now: Date) => lookAgainTimes(now.toISOString()).map((time) => new Date(time).getHours());
    expect(hours(new Date(2026, 10, 25, 12, 0))).toEqual([16, 9]);
    expect(hours(new Date(2026, 10, 25, 18, 0))).toEqual([9]);
  });
});

describe('how to do it', () => {
  it('names a way to remove a post on every network, also on one it does not know', () => {
    for (const platform of [...sitePlatforms.map(({ id }) => id), 'elsewhere.example', 'constructor']) {
      expect(howTo(platform).remove.at(-1)).toMatch(/confirm/i);
    }
  });

  it('puts a text into the compose address whole', () => {
    const address = new URL(howTo('x').composeAddress!('We are sorry & it was ours: “50 %”.\n#AcmeTea'));
    expect(address.searchParams.get('text')).toBe('We are sorry & it was ours: “50 %”.\n#AcmeTea');
  });
});
