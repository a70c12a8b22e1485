import { useState } from 'react';
import type { CommentBackend, CommentPage, ThreadBackend } from 'news-elements';
import 'news-elements/define';
import 'news-elements/styles/news-elements.css';

const strings = { allSections: 'جميع الأبواب' };
// A stub for this example: it sends nothing. Replace it with a request to your server.
const backend: CommentBackend = { send: async ({ author }) => ({ status: 'published', message: author }) };

// Reads the page of comments that a link leads to: here from a folder of files, in your site from your server.
const thread: ThreadBackend = {
  async page(url, { signal }) {
    const number = new URL(url).searchParams.get('cpage');
    // The page that the reader has opened.
    if (number === null) return { comments: [] };
    const response = await fetch(`/comments/${number}.json`, { signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return (await response.json()) as CommentPage;
  },
  // New comments, for the attribute `live`.
  since: async () => ({ comments: [] }),
};

interface Comment {
  id: number;
  author: string;
  date: string;
  text: string;
  replies?: Comment[];
}

const comments: Comment[] = [
  {
    id: 21,
    author: 'سعد',
    date: '2026-11-23T10:30+03:00',
    text: 'هل بقيت لغة COBOL في المصارف؟',
    replies: [{ id: 22, author: 'Layla (Cairo)', date: '2026-11-23T11:05+03:00', text: 'Yes, in most of them.' }],
  },
];

/** The list of comments, with ids, names and dates that the thread finds. */
function Comments({ comments }: { comments: Comment[] }) {
  return (
    <ol>
      {comments.map(({ id, author, date, text, replies }) => (
        <li key={id} id={`comment-${id}`}>
          <b itemProp="author">{author}</b> <time dateTime={date} />
          <p>{text}</p>
          {replies && <Comments comments={replies} />}
        </li>
      ))}
    </ol>
  );
}

export function App() {
  const [language, setLanguage] = useState('C++');
  const [announcement, setAnnouncement] = useState('');
  return (
    <>
      <header>
        <news-masthead
          skipTo="story"
          strings={strings}
          onnews-masthead-toggle={({ expanded }) => setAnnouncement(expanded ? 'فُتحت الأبواب' : 'طُويت الأبواب')}
        >
          <a slot="brand" href="#home">
            المدار
          </a>
          <nav aria-label="الأقسام">
            <ul>
              <li>
                <a href="#economy">الاقتصاد</a>
              </li>
              <li>
                <a href="#technology">التقنية</a>
                <ul>
                  <li>
                    <a href="#languages">لغات البرمجة</a>
                  </li>
                </ul>
              </li>
            </ul>
          </nav>
        </news-masthead>
      </header>
      <main>
        <news-header id="story" readingTimeOf="text">
          <a slot="section" href="#technology">
            التقنية
          </a>
          <h1>لغات قديمة تعود إلى الواجهة</h1>
          <p slot="standfirst">ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.</p>
          <span slot="byline">سارة المنصوري</span>
          <time slot="published" dateTime="2026-11-23T09:30+03:00" />
        </news-header>
        <news-article-body id="text" isolate>
          <p>نتعلّم هذا الأسبوع لغة {language} مع @sara.</p>
          <p>
            <button type="button" onClick={() => setLanguage('C#')}>
              اللغة التالية
            </button>
          </p>
        </news-article-body>
        <news-comments blockDirection="auto" collapse load="more" backend={thread}>
          <Comments comments={comments} />
          <nav aria-label="صفحات التعليقات">
            <a rel="prev" href="/?cpage=1">
              تعليقات أقدم
            </a>
          </nav>
        </news-comments>
        <news-comment-form
          postId="42"
          backend={backend}
          onnews-comment-result={({ status, message }) => setAnnouncement(`${message}: ${status}`)}
        />
        <output>{announcement}</output>
      </main>
      <news-back-to-top />
    </>
  );
}
