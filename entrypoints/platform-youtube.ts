import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { youtube } from '../utils/platforms/youtube.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(youtube));
