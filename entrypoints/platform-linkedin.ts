import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '../utils/platforms/linkedin.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(linkedin));
