import { type KeptDraft, keptDraftSchema, MOST_KEPT } from '../model/kept-draft.ts';
import { withoutPictures } from '../model/request.ts';
import { shelf } from './shelf.ts';

/** Drafts that were kept to be asked about together, with their small pictures. */
export const keptDrafts = shelf<KeptDraft>({
  database: 'second-look-kept',
  title: 'your drafts',
  version: 1,
  schema: keptDraftSchema,
  nameOf: ({ id }) => id,
  since: ({ keptAt }) => keptAt,
  most: MOST_KEPT,
  light: ({ item, ...draft }) => ({ ...draft, item: withoutPictures(item) }),
});
