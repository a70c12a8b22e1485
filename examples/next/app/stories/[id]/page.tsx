import Link from 'next/link';
import { notFound } from 'next/navigation';
import { articleBodyHTML, commentFormHTML, formatMoment, newsArticleJSON, readMoment } from 'news-elements/server';
import { Comments } from '../../../components/comments';
import { LiveText } from '../../../components/live-text';
import { NewsElements } from '../../../components/news-elements';
import { Thread } from '../../../components/thread';
import { stories } from '../../../stories';

export const generateStaticParams = () => stories.map(({ id }) => ({ id }));

export default async function StoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const story = stories.find((each) => each.id === id);
  const other = stories.find((each) => each.id !== id);
  if (!story || !other) notFound();
  const { headline, published, html, comments } = story;
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: newsArticleJSON({ headline, published }) }}
      />
      <news-header id="story" readingTimeOf="text">
        <Link slot="section" href="/stories/41">
          التقنية
        </Link>
        <h1>{headline}</h1>
        <p slot="standfirst">ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.</p>
        <span slot="byline">سارة المنصوري</span>
        <time slot="published" dateTime={published}>
          {formatMoment(readMoment(published)!, 'ar')}
        </time>
      </news-header>
      {html ? (
        <news-article-body id="text" dangerouslySetInnerHTML={{ __html: articleBodyHTML(html) }} />
      ) : (
        <LiveText />
      )}
      <Link href={`/stories/${other.id}`}>{other.headline}</Link>
      <Thread comments={comments} />
      <Comments postId={id} form={commentFormHTML({ lang: 'ar', postId: id, action: '/comments' })} />
      <NewsElements />
    </>
  );
}
