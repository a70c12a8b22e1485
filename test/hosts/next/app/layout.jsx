import 'news-elements/styles/news-elements.css';
import { NewsElements } from './news-elements.jsx';

export const metadata = { title: 'المدار' };

export default function Layout({ children }) {
  return (
    <html lang="ar" dir="rtl" suppressHydrationWarning>
      <body>
        {children}
        <NewsElements />
      </body>
    </html>
  );
}
