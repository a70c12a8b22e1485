import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Site } from '../components/site';
import 'news-elements/styles/news-elements.css';
import './page.css';

export const metadata: Metadata = { title: 'المدار' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <Site>{children}</Site>
      </body>
    </html>
  );
}
