import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reddit } from '../utils/platforms/reddit.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(reddit));
