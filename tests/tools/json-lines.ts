import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { messageOf } from '../../utils/text/message-of.ts';

/** What stands in the place of a line that could not be answered. */
interface LineError {
  line: number;
  id: string | null;
  error: string;
}

/**
 * Answers a text of JSON Lines, one line each, in the same order. A blank line at the end counts for nothing.
 * `answer` is called with what the schema accepted; what it throws becomes the error of that line alone.
 */
export async function answerLines<Case>(text: string, schema: ZodType<Case>, answer: (item: Case) => object | Promise<object>) {
  // Not `readline`: it also splits at U+2028, which may stand unescaped inside a JSON string.
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();

  const answers: object[] = [];
  let failed = false;
  for (const [index, line] of lines.entries()) {
    const fail = (id: string | null, error: string): LineError => {
      failed = true;
      return { line: index + 1, id, error };
    };
    answers.push(await answerLine(line, schema, answer, fail));
  }
  return { answers, failed };
}

async function answerLine<Case>(
  line: string,
  schema: ZodType<Case>,
  answer: (item: Case) => object | Promise<object>,
  fail: (id: string | null, error: string) => LineError,
): Promise<object> {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch (error) {
    return fail(null, line.trim() === '' ? 'The line is empty.' : `Not JSON: ${messageOf(error)}`);
  }
  const id = idOf(item);
  const parsed = schema.safeParse(item);
  if (!parsed.success) {
    return fail(id, parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; '));
  }
  try {
    return await answer(parsed.data);
  } catch (error) {
    return fail(id, messageOf(error));
  }
}

/** Runs a tool whose only argument is a file of JSON Lines, or `-` for standard input. Sets the exit status. */
export async function runOnLines<Case>(tool: string, schema: ZodType<Case>, answer: (item: Case) => object | Promise<object>) {
  const file = process.argv[2];
  if (file === undefined || process.argv.length > 3) {
    console.error(`Usage: npm run -s ${tool} -- FILE.jsonl   (- reads standard input)`);
    process.exitCode = 2;
    return;
  }
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(`Cannot read ${file}: ${messageOf(error)}`);
    process.exitCode = 2;
    return;
  }
  const { answers, failed } = await answerLines(text, schema, answer);
  for (const each of answers) process.stdout.write(`${JSON.stringify(each)}\n`);
  if (failed) process.exitCode = 1;
}

function idOf(item: unknown): string | null {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}
