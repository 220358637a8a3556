import { describe, expect, it } from 'vitest';
import { draftOf, messageTo } from '../../../entrypoints/incident/draft-view.ts';
import { occasionOf } from '../../../entrypoints/incident/occasion.ts';
import { wordsToCopy } from '../../../entrypoints/incident/words-to-copy.ts';
import type { IncidentChange } from '../../../utils/model/incident-record.ts';
import { incident, NOON, somebody } from './incident.ts';

const occasion = (known: IncidentChange) => occasionOf(incident(known), null, 'en-GB', NOON);
const labels = (known: IncidentChange) => wordsToCopy(occasion(known)).map(({ label }) => label);
const ours: IncidentChange = { door: 'wrong', answer: 'ours', harm: 'misleading', facts: { wrong: 'we named the wrong day' } };

describe('the words that are copied in one press', () => {
  it('are a holding line and what admits nothing, until it is said that it is ours', () => {
    expect(labels({})).toEqual(['Copy holding line', 'Copy answer to a complaint']);
    expect(labels({ answer: 'not-sure' })).toEqual(['Copy holding line', 'Copy answer to a complaint']);
    expect(labels({ answer: 'read-differently' })).toEqual(['Copy holding line', 'Copy clarification']);
    expect(labels(ours)).toEqual(['Copy holding line', 'Copy apology']);
  });

  it('are those of the steps, also where they were changed by hand', () => {
    const known = occasion({ ...ours, drafts: { holding: 'We have seen it.' } });
    const [holding, apology] = wordsToCopy(known);
    expect(holding!.text).toBe('We have seen it.');
    expect(apology!.text).toBe(draftOf(known, 'apology').text);
  });

  it('hold a message for each who needs one and has none, three at most', () => {
    const upset = (handle: string) => somebody({ handle, mark: 'upset', words: `I am ${handle}.` });
    const people = { ann: upset('ann'), cem: somebody({ handle: 'cem' }), bo: { ...upset('bo'), messages: [sent] } };
    const known = occasion({ ...ours, people });
    const messages = wordsToCopy(known).slice(2);
    expect(messages.map(({ label }) => label)).toEqual(['Copy message to @ann']);
    expect(messages[0]!.text).toBe(messageTo(known, 'ann').text);

    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((handle) => [handle, upset(handle)]));
    expect(labels({ ...ours, people: many }).slice(2)).toEqual(['Copy message to @a', 'Copy message to @b', 'Copy message to @c']);
  });

  it('name somebody as their network does, where its pages show names and no handles', () => {
    const people = { 'kim okafor': somebody({ handle: 'Kim Okafor', name: 'Kim Okafor', mark: 'upset', words: 'I drove an hour.' }) };
    expect(labels({ ...ours, people }).slice(2)).toEqual(['Copy message to Kim Okafor']);
  });

  it('carry the subject of an e-mail, and a thread post by post', () => {
    const byMail = somebody({ handle: null, name: 'Mrs Okafor', source: 'email', mark: 'upset', words: 'I drove an hour.' });
    const [, , mail] = wordsToCopy(occasion({ ...ours, people: { okafor: byMail } }));
    expect(mail).toMatchObject({ label: 'Copy message to Mrs Okafor' });
    expect(mail!.text.split('\n\n')[0]).toBe(messageTo(occasion({ ...ours, people: { okafor: byMail } }), 'okafor').subject);

    const long = `we named ${'the wrong day for the sale of our winter tea in all our shops '.repeat(6)}`;
    const thread = wordsToCopy(occasion({ ...ours, facts: { wrong: long, right: long, failed: long, change: long } }));
    expect(thread.find(({ label }) => label.startsWith('Copy apology, 1 of '))).toBeDefined();
  });
});

const sent = { kind: 'direct-message', text: 'We are sorry.', at: NOON } as const;
