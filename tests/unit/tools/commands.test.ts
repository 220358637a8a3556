import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { written } from '../../tools/example.ts';

/** What a command prints about these lines, and how it ends. */
function run(tool: 'review' | 'advise', lines: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [`tests/tools/${tool}.ts`, '-'], { input: lines.join('\n'), encoding: 'utf8' });
  return {
    answers: stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    status,
  };
}

const caseOf = (id: string, context: object = {}, draft: object = {}) => {
  const example = written('Our new tea is here.');
  return JSON.stringify({ id, draft: { ...example.draft, ...draft }, context: { ...example.context, ...context } });
};

test.each(['review', 'advise'] as const)('%s answers every line in its place, an empty one too', (tool) => {
  const { answers, status } = run(tool, ['{"id":"a"}', '', 'nonsense', '{"id":"b"}', '']);
  expect(answers.map(({ line, id }) => [line, id])).toEqual([
    [1, 'a'],
    [2, null],
    [3, null],
    [4, 'b'],
  ]);
  expect(status).toBe(1);
});

test('a zone or a language that is none is told, and not reviewed as if it were another', () => {
  const { answers, status } = run('review', [
    caseOf('zone', { timeZone: 'Nowhere/Land' }),
    caseOf('language', { locale: 'english please' }),
    caseOf('fine'),
  ]);
  expect(answers).toMatchObject([
    { id: 'zone', error: expect.stringContaining('context.timeZone') },
    { id: 'language', error: expect.stringContaining('context.locale') },
    { id: 'fine', verdict: expect.any(String) },
  ]);
  expect(status).toBe(1);
});

test('a platform nobody knows gets general limits, whatever it is called', () => {
  const { answers } = run('review', [caseOf('odd', {}, { platform: 'constructor' }), caseOf('unknown', {}, { platform: 'somewhere' })]);
  expect(answers.map(({ verdict }) => verdict)).toEqual(['clear', 'clear']);
});
