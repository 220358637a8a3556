import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextStep, steps } from '../../utils/damage-control/index.ts';
import type { Step } from '../../utils/damage-control/step.ts';
import { type IncidentRecord, incidentRecordSchema, stepIds } from '../../utils/model/incident-record.ts';

const files = readdirSync(new URL('../../utils/damage-control/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));

/** An incident of which only this is known. */
const incident = (known: Partial<IncidentRecord> = {}): IncidentRecord =>
  incidentRecordSchema.parse({
    id: 'incident-1',
    startedAt: '2026-11-22T09:00:00Z',
    startedFrom: 'popup',
    post: {
      platform: 'x',
      link: 'https://x.com/acmetea/status/1',
      account: { handle: 'acmetea', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      publishedAt: '2026-11-22T08:10:00Z',
      pictures: 0,
      counts: { replies: null, reposts: null, quotes: null, likes: null, views: null },
      repliesSeen: 0,
      keptAt: '2026-11-22T09:00:00Z',
      notKept: [],
    },
    hash: 'a',
    ...known,
  });

describe('the list of steps', () => {
  it('holds the six, in their order, each in a file of its name', () => {
    expect(steps.map((step) => step.id)).toEqual([...stepIds]);
    for (const id of stepIds) expect(files).toContain(id);
  });

  it('leads from the first to the last and ends', () => {
    expect(nextStep(incident())?.id).toBe('confirm');
    expect(nextStep(incident({ answer: 'ours' }))?.id).toBe('assess');
    expect(nextStep(incident({ answer: 'ours', harm: 'embarrassing' }))?.id).toBe('decide');
    expect(nextStep(incident({ answer: 'not-a-mistake' }))?.id).toBe('close');
    expect(nextStep(incident({ answer: 'ours', harm: 'none', action: 'leave' }))?.id).toBe('adjust');
    expect(
      nextStep(
        incident({
          answer: 'ours',
          harm: 'none',
          action: 'leave',
          closedAt: '2026-11-22T10:00:00Z',
          followUp: 'not-needed',
          changes: {
            a: { kind: 'question', text: 'Open the link.', reviewAt: null, brand: null },
          },
        }),
      ),
    ).toBeNull();
  });

  it('passes over what somebody called done or skipped', () => {
    const skipped = incident({ answer: 'ours', steps: { assess: { state: 'skipped', note: '' } } });
    expect(nextStep(skipped)?.id).toBe('decide');
  });
});

describe.each(steps.map((step) => [step.id, step] as const))('%s', (id, step: Step) => {
  it('is named after its file and says what it asks and makes', async () => {
    const module: { default: Step } = await import(`../../utils/damage-control/${id}.ts`);
    expect(module.default).toBe(step);
    expect(step.asks).toMatch(/\?$/);
    for (const words of [step.title, step.asks, step.produces, step.skipWhen ?? 'never']) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/verdict|parcel|receipt|token|fingerprint|!/i);
    }
  });

  it.each(step.examples.map((example) => [example.about, example] as const))('%s', (_, example) => {
    expect(step.standing(incident(example.record))).toBe(example.standing);
  });

  it('has an example of open and of done, and of skippable where it may be skipped', () => {
    const standings = new Set(step.examples.map(({ standing }) => standing));
    expect(standings).toContain('open');
    expect(standings).toContain('done');
    if (step.skipWhen !== null) expect(standings).toContain('skippable');
  });
});
