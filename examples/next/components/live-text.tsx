'use client';

import { useState } from 'react';

export function LiveText() {
  const [language, setLanguage] = useState('C++');
  return (
    <news-article-body id="text" isolate>
      <p>نتعلّم هذا الأسبوع لغة {language} مع @sara.</p>
      <p>
        <button type="button" onClick={() => setLanguage('C#')}>
          اللغة التالية
        </button>
      </p>
    </news-article-body>
  );
}
