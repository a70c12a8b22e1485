let said: string[] = [];
const warn = console.warn;

/** Collects what the elements tell a page's author until the end of the test, in place of the console. */
export function warnings(): string[] {
  said = [];
  console.warn = (message: string) => said.push(message);
  return said;
}

afterEach(() => {
  console.warn = warn;
});
