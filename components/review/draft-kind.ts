import type { Surface } from '../../utils/model/draft.ts';

const surfaceNames: Record<Surface, string> = {
  post: 'Post',
  reply: 'Reply',
  quote: 'Quote',
  edit: 'Edit',
  comment: 'Comment',
  message: 'Direct message',
};

/** What a draft is, in a word or two. @param parts how many posts it consists of */
export const draftKind = (surface: Surface, parts: number): string => (parts > 1 ? `Thread of ${parts}` : surfaceNames[surface]);
