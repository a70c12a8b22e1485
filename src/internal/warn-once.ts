const loggedMessages = new Set<string>();

/** Tells the page's author, once per message, what is wrong and what to do about it. */
export function warnOnce(message: string): void {
  if (loggedMessages.has(message)) return;
  loggedMessages.add(message);
  console.warn(`news-elements: ${message}`);
}
