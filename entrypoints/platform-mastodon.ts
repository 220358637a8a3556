import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mastodon } from '../utils/platforms/mastodon.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(mastodon));
