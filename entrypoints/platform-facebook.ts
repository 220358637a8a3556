import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '../utils/platforms/facebook.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(facebook));
