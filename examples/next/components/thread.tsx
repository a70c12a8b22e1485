import { formatMoment, readMoment } from 'news-elements/server';
import type { Comment } from '../stories';

/** The comments of a story, printed on the server: they can be read without scripts. */
export function Thread({ comments }: { comments: Comment[] }) {
  return (
    <news-comments blockDirection="auto" collapse>
      <List comments={comments} />
    </news-comments>
  );
}

/** A nested list with ids, names and dates that the element finds. */
function List({ comments }: { comments: Comment[] }) {
  return (
    <ol>
      {comments.map(({ id, author, date, text, replies }) => (
        <li key={id} id={`comment-${id}`}>
          <b itemProp="author">{author}</b> <time dateTime={date}>{formatMoment(readMoment(date)!, 'ar')}</time>
          <p>{text}</p>
          {replies && <List comments={replies} />}
        </li>
      ))}
    </ol>
  );
}
