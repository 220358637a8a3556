import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { discourse } from '../utils/platforms/discourse.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(discourse));
