import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { PracticeBox, type PracticePicture } from './PracticeBox.tsx';
import { PracticePost } from './PracticePost.tsx';
import './practice.css';

interface Published {
  text: string;
  pictures: readonly PracticePicture[];
  at: string;
}

const HANDLE = 'acmetea';

const WITH_MISTAKES = 'Join us on Friday for [EVENT NAME] in our tea room. Book at htps://acmetea.example/winter';
const WITHOUT = 'Our winter tea is here: cinnamon, orange, and a little smoke.';

/** A compose box and a timeline of our own, on which everything can be tried and nothing is ever published. */
export function Practice({ sampleAt }: { /** When the post that is already there went out. ISO 8601. */ sampleAt: string }) {
  const [text, setText] = useState(WITH_MISTAKES);
  const [posts, setPosts] = useState<Published[]>([]);

  return (
    <section className="sl-practice" aria-labelledby="sl-practice-title">
      <h2 id="sl-practice-title">Try it on a practice post</h2>
      <p>
        {text === WITH_MISTAKES && 'This draft has two slips in it. '}Press <b>Publish</b> and see. Nothing ever leaves this page.
      </p>
      <PracticeBox
        handle={HANDLE}
        text={text}
        onTextChange={setText}
        onPublish={(post) => {
          setPosts([{ ...post, at: new Date().toISOString() }, ...posts]);
          setText('');
        }}
      />
      <div className="sl-practice-drafts">
        <Button look="link" onClick={() => setText(WITH_MISTAKES)}>
          Write one with mistakes
        </Button>
        <Button look="link" onClick={() => setText(WITHOUT)}>
          Write one with none
        </Button>
      </div>
      <h3>Published here</h3>
      <ol className="sl-practice-timeline" data-practice="timeline" aria-live="polite">
        {posts.map((post) => (
          <li key={post.at}>
            <PracticePost handle={HANDLE} {...post} counts={{ replies: 0, reposts: 0, likes: 0 }} />
          </li>
        ))}
        <li>
          <PracticePost
            handle={HANDLE}
            text="We are open on Sunday too. Come in out of the rain; the kettle is on."
            at={sampleAt}
            pictures={[]}
            counts={{ replies: 12, reposts: 3, likes: 40 }}
          />
        </li>
      </ol>
    </section>
  );
}
