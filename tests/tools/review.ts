/**
 * Reviews drafts from a file of JSON Lines (`-`: standard input), one result a line, in the same order:
 * `npm run -s review -- FILE.jsonl`. A line that is no case gets its error in its place and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { review } from '../../utils/checks/index.ts';
import { contextSchema } from '../../utils/model/context.ts';
import { draftSchema } from '../../utils/model/draft.ts';
import { messageOf } from '../../utils/text/message-of.ts';

const caseSchema = z.object({ id: z.string(), draft: draftSchema, context: contextSchema });

const file = process.argv[2];
if (file === undefined) {
  console.error('Say which file: npm run -s review -- FILE.jsonl (or - for standard input).');
  process.exit(2);
}

let source: string;
try {
  source = readFileSync(file === '-' ? 0 : file, 'utf8');
} catch (error) {
  console.error(`Cannot read ${file}: ${messageOf(error)}`);
  process.exit(2);
}

const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
lines.forEach((line, index) => {
  if (line.trim() === '') return;
  const answer = answerTo(line, index + 1);
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});

function answerTo(line: string, number: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { line: number, id: null, error: `This line is not JSON: ${messageOf(error)}` };
  }
  const parsed = caseSchema.safeParse(value);
  if (!parsed.success) {
    const id = value !== null && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? value.id : null;
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the case'}: ${issue.message}`);
    return { line: number, id, error: issues.join('; ') };
  }
  const { id, draft, context } = parsed.data;
  return { id, ...review(draft, context) };
}
