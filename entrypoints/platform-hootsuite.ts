import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hootsuite } from '../utils/platforms/hootsuite.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(hootsuite));
