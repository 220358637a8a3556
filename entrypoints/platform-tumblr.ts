import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tumblr } from '../utils/platforms/tumblr.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(tumblr));
