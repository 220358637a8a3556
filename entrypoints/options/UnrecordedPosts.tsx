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
      onRead={() => void putAway()}
    />
  );

  async function putAway() {
    try {
      await forgetUnrecorded();
    } catch (error) {
      return notices.failed(messageOf(error));
    }
    // Gone first, said then: the keyboard goes on from what is said.
    setPosts([]);
    notices.done('Put away');
  }
}
