import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { threads } from '../utils/platforms/threads.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(threads));
