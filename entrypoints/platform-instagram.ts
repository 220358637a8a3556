import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagram } from '../utils/platforms/instagram.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(instagram));
