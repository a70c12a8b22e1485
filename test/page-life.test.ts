import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { NewsArticleBody, NewsBackToTop, NewsCommentForm, NewsHeader, NewsMasthead } from '../src/index.js';
import { fixture, html } from './support/fixture.js';
import { warnings } from './support/warnings.js';
