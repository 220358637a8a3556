import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bluesky } from '../utils/platforms/bluesky.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(bluesky));
