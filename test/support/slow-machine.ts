/** While something is done, each look at the time finds 20 ms more gone by: what is done in slices of time takes many. */
export async function onSlowMachine(action: () => Promise<void>): Promise<void> {
  let time = 0;
  performance.now = () => (time += 20);
  try {
    await action();
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
}
