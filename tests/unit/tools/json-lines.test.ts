import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerLines } from '../../tools/json-lines.ts';

const schema = z.object({ id: z.string(), size: z.number() });
const double = ({ id, size }: z.infer<typeof schema>) => {
  if (size > 99) throw new Error('Too large.');
  return { id, size: size * 2 };
};

test('one answer a line, in order; blank lines at the end count for nothing', async () => {
  const { answers, failed } = await answerLines('\uFEFF{"id":"a","size":1}\r\n{"id":"b","size":2,"expect":{}}\n\n', schema, double);
  expect(answers).toEqual([
    { id: 'a', size: 2 },
    { id: 'b', size: 4 },
  ]);
  expect(failed).toBe(false);
});

test('a bad line is answered with its error in its place, the others go on', async () => {
  const { answers, failed } = await answerLines('{"id":"a"}\nnonsense\n\n[]\n{"id":"b","size":100}\n{"id":"c","size":3}', schema, double);
  expect(answers).toMatchObject([
    { line: 1, id: 'a', error: expect.stringContaining('size') },
    { line: 2, id: null, error: expect.stringContaining('Not JSON') },
    { line: 3, id: null, error: 'The line is empty.' },
    { line: 4, id: null },
    { line: 5, id: 'b', error: 'Too large.' },
    { id: 'c', size: 6 },
  ]);
  expect(failed).toBe(true);
});

test('a line separator inside a text ends no line', async () => {
  const { answers } = await answerLines('{"id":"a\u2028b","size":1}', schema, double);
  expect(answers).toEqual([{ id: 'a\u2028b', size: 2 }]);
});
