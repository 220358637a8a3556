import type { Notices } from './use-notices.ts';

/** What every section of the options is given. */
export interface SectionProps {
  notices: Notices;
  /** Whether the reader came here by a link on this page. */
  arrived: boolean;
}
