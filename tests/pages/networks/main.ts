/** Compose boxes of networks whose pages are told by public sources alone, with the editors that they use. */
import { linkedin } from './linkedin.ts';
import { facebook, threads } from './meta.ts';
import { reddit } from './reddit.ts';

const pages: Record<string, () => void> = {
  'www.linkedin.com': linkedin,
  'www.facebook.com': facebook,
  'www.threads.com': threads,
  'www.reddit.com': reddit,
};

pages[location.hostname]?.();
