/**
 * The key whose presence means that a reader wants nothing to be stored on the device. It does not start with
 * `news-elements:`, because such keys make an element load its controller.
 */
export const KEEP_NOTHING_KEY = 'news-elements-keep-nothing';
