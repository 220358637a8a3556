import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { telegram } from '../utils/platforms/telegram.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(telegram));
