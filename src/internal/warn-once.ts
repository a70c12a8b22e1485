const loggedMessages = new Set<string>();

/** Logs a warning for the developer of the page, once per message. The message says what is wrong and how to fix it. */
export function warnOnce(message: string): void {
  if (loggedMessages.has(message)) return;
  loggedMessages.add(message);
  console.warn(`news-elements: ${message}`);
}
