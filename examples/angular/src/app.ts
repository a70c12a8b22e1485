import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CommentBackend } from 'news-elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly language = signal('C++');
  readonly announcement = signal('');
  readonly strings = { allSections: 'جميع الأبواب' };
  // A stub for this example: it sends nothing. Replace it with a request to your server.
  readonly backend: CommentBackend = { send: async ({ author }) => ({ status: 'published', message: author }) };
}
