import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buffer } from '../utils/platforms/buffer.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(buffer));
