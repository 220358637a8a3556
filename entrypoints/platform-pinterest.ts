import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pinterest } from '../utils/platforms/pinterest.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(pinterest));
