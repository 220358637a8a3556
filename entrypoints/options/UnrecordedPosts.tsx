import { useEffect, useState } from 'react';
import { UnrecordedNotice } from '../../components/settings/UnrecordedNotice.tsx';
import { platforms } from '../../utils/platforms/index.ts';
import { forgetUnrecorded, listUnrecorded, type Unrecorded, watchUnrecorded } from '../../utils/stores/unrecorded.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import type { Notices } from './use-notices.ts';

/** What went out and could not be recorded, above every section until somebody has read it. */
export function UnrecordedPosts({ notices }: { notices: Notices }) {
  const [posts, setPosts] = useState<Unrecorded[]>([]);

  useEffect(() => {
    const look = () =>
      void listUnrecorded().then(setPosts, (error) => notices.failed(`Could not read what was not recorded: ${messageOf(error)}`));
    look();
    return watchUnrecorded(look);
  }, [notices]);

  return (
    <UnrecordedNotice
      posts={posts}
      platforms={Object.fromEntries(platforms.map(({ id, name }) => [id, name]))}
      onRead={() => void forgetUnrecorded().catch((error) => notices.failed(messageOf(error)))}
    />
  );
}
