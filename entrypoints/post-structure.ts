import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { postSide } from '../utils/platforms/structure/post.ts';

/** Reads posts on a site that is read by its structure; put into a page once somebody asks about the post there. */
export default defineUnlistedScript(() => {
  const platform = globalThis.secondLook?.platform;
  if (platform?.id === 'any') Object.assign(platform, postSide);
});
