import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { misskey } from '../utils/platforms/misskey.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(misskey));
