import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tiktok } from '../utils/platforms/tiktok.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(tiktok));
