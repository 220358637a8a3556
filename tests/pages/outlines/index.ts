import { businessSuite, facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Outline } from './outline.ts';
import { reddit } from './reddit.ts';
import { buffer, hootsuite, tumblr } from './schedulers.ts';
import { discourse, lemmy, misskey, pixelfed, telegram } from './servers.ts';
import { instagram, threads } from './threads.ts';
import { pinterest, tiktok, youtube } from './video.ts';

export const outlines: readonly Outline[] = [
  ...linkedin,
  ...facebook,
  ...businessSuite,
  ...threads,
  ...instagram,
  ...reddit,
  ...youtube,
  ...tiktok,
  ...pinterest,
  ...buffer,
  ...hootsuite,
  ...tumblr,
  ...lemmy,
  ...misskey,
  ...pixelfed,
  ...discourse,
  ...telegram,
];
