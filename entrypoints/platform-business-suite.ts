import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { businessSuite } from '../utils/platforms/business-suite.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(businessSuite));
