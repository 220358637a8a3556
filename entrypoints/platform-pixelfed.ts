import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pixelfed } from '../utils/platforms/pixelfed.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(pixelfed));
