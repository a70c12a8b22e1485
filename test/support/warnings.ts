let messages: string[] = [];
const warn = console.warn;

/** Collects the messages of `console.warn()` until the end of the test, in place of logging them. */
export function warnings(): string[] {
  messages = [];
  console.warn = (message: string) => messages.push(message);
  return messages;
}

afterEach(() => {
  console.warn = warn;
});
