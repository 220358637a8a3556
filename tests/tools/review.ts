/** `npm run -s review -- FILE.jsonl`: one case a line in, one review a line out. */
import { z } from 'zod';
import { review } from '../../utils/checks/index.ts';
import { contextSchema } from '../../utils/model/context.ts';
import { draftSchema } from '../../utils/model/draft.ts';
import { runOnLines } from './json-lines.ts';

const caseSchema = z.object({ id: z.string(), draft: draftSchema, context: contextSchema });

await runOnLines('review', caseSchema, ({ id, draft, context }) => ({ id, ...review(draft, context) }));
