import { bootstrapApplication } from '@angular/platform-browser';
import 'news-elements/define';
import { App } from './app';

bootstrapApplication(App);
