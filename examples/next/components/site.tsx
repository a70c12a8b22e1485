'use client';

import type { NewsMasthead } from 'news-elements';
import Link from 'next/link';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Shows a message at the end of the page. */
export const useAnnounce = () => useContext(Announce);

/** What all pages share. */
export function Site({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const connect = useCallback((element: NewsMasthead) => {
    const listening = new AbortController();
    const { signal } = listening;
    element.strings = { allSections: 'جميع الأبواب' };
    element.addEventListener(
      'news-masthead-toggle',
      ({ expanded }) => setMessage(expanded ? 'فُتحت الأبواب' : 'طُويت الأبواب'),
      { signal },
    );
    return () => listening.abort();
  }, []);
  return (
    <Announce value={setMessage}>
      <header>
        <news-masthead ref={connect} skipTo="story">
          <Link slot="brand" href="/stories/41">
            المدار
          </Link>
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
        {children}
        <output>{message}</output>
      </main>
      <news-back-to-top offerReturn>
        <a href="#top">إلى أعلى الصفحة</a>
      </news-back-to-top>
    </Announce>
  );
}
