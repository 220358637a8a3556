import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check, Example } from '../../utils/checks/check.ts';
import { checks, review } from '../../utils/checks/index.ts';
import { contextSchema } from '../../utils/model/context.ts';
import { draftSchema, readables } from '../../utils/model/draft.ts';
import { findingSchema, levels, mistakeClassIds } from '../../utils/model/finding.ts';
import { written } from '../tools/example.ts';

const folder = new URL('../../utils/checks/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'check.ts' && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('the list of checks', () => {
  it('holds every file of the folder, by its id, in alphabetical order, once', () => {
    const ids = checks.map((check) => check.id);
    expect(ids).toEqual([...files].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function findingsOf(check: Check, example: Example) {
  const { draft, context } = written(example);
  draftSchema.parse(draft);
  contextSchema.parse(context);
  return review(draft, context, [check]).findings.map((finding) => ({ finding, draft }));
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('is named after its file and says what it is', async () => {
    const module: { default: Check } = await import(`../../utils/checks/${id}.ts`);
    expect(module.default).toBe(check);
    expect(check.title.trim()).not.toBe('');
    expect(check.why.trim().length).toBeGreaterThan(20);
    expect(mistakeClassIds).toContain(check.class);
    expect(check.needs.every((need) => need === 'clock' || readables.includes(need))).toBe(true);
  });

  it('has examples, more to leave alone than to fire on by the length of what they say', () => {
    expect(check.examples.fires.length).toBeGreaterThan(0);
    expect(check.examples.leaves.length).toBeGreaterThan(0);
    const size = (examples: readonly Example[]) =>
      examples.reduce((sum, example) => sum + written(example).draft.parts.reduce((length, part) => length + part.text.length, 0), 0);
    expect(check.examples.leaves.length >= check.examples.fires.length || size(check.examples.leaves) >= size(check.examples.fires)).toBe(
      true,
    );
  });

  it.each(check.examples.fires.map((example) => [JSON.stringify(example), example] as const))('fires on %s', (_, example) => {
    const found = findingsOf(check, example);
    expect(found.length).toBeGreaterThan(0);
    for (const { finding, draft } of found) {
      findingSchema.parse(finding);
      // What the README and the settings say of it: at most so loud, unless somebody chose the level.
      if (!check.fixedLevel) expect(levels.indexOf(finding.level)).toBeLessThanOrEqual(levels.indexOf(check.level));
      if (finding.part === null) continue;
      const { text } = draft.parts[finding.part]!;
      if (finding.start === null || finding.end === null) expect(finding.start).toBe(finding.end);
      else {
        expect(finding.start).toBeLessThan(finding.end);
        expect(finding.end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each(check.examples.fires.map((example) => [JSON.stringify(example), example] as const))(
    'doubts no word that it offers for %s',
    (_, example) => {
      for (const { finding, draft } of findingsOf(check, example)) {
        const { part, start, end, correction } = finding;
        if (correction === undefined || part === null || start === null || end === null) continue;
        const mended = structuredClone(draft);
        const { text } = mended.parts[part]!;
        mended.parts[part]!.text = text.slice(0, start) + correction + text.slice(end);
        const still = review(mended, written(example).context, [check]).findings.filter(
          (other) =>
            other.part === part &&
            other.level !== 'note' &&
            other.start !== null &&
            other.start < start + correction.length &&
            other.end! > start,
        );
        expect(still).toEqual([]);
      }
    },
  );

  it.each(check.examples.leaves.map((example) => [JSON.stringify(example), example] as const))('leaves %s', (_, example) => {
    expect(findingsOf(check, example).filter(({ finding }) => finding.level !== 'note')).toEqual([]);
  });
});
