import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '../utils/platforms/x.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(x));
