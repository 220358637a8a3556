import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lemmy } from '../utils/platforms/lemmy.ts';
import { handOver } from './sentinel/hand-over.ts';

export default defineUnlistedScript(() => handOver(lemmy));
