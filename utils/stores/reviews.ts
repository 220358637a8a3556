import { type Asked, askedSchema, MOST_ASKED, mayBeForgotten } from '../model/asked.ts';
import { requestWithoutPictures } from '../model/request.ts';
import { shelf } from './shelf.ts';

/** What was asked from here, with its drafts and pictures, and what came back. A draft that waits survives its tab this way. */
const asked = shelf<Asked>({
  database: 'second-look-asked',
  title: 'what was asked from here',
  version: 1,
  schema: askedSchema,
  nameOf: ({ request }) => request.nonce,
  since: ({ request }) => request.askedAt,
  most: MOST_ASKED,
  mayGo: mayBeForgotten,
  light: ({ request, receipts, link, ...rest }) => ({
    ...rest,
    link: link && '',
    receipts: receipts.map((taken) => ({ ...taken, signed: '' })),
    request: requestWithoutPictures(request),
  }),
});

/** Everything that was asked, newest first. */
export const readAsked = asked.read;

/** The same without pictures and what was sent and signed, which is most of it, and without reading it each time. Background only. */
export const glanceAsked = asked.glance;

/** Keeps what was just asked; what is there under its nonce already stays as it is, with what came to it. */
export const keepAsked = (value: Asked): Promise<void> =>
  asked.arrange((all) => ({ put: all.some(({ request }) => request.nonce === value.request.nonce) ? [] : [value] }));

/** Changes what was asked under this nonce. @throws {Error} where there is none, or it cannot be read. */
export const changeAsked = asked.change;
