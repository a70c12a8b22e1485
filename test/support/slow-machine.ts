/** Runs an action while `performance.now()` advances by 20 ms per call, so that work in time slices needs many slices. */
export async function onSlowMachine(action: () => Promise<void>): Promise<void> {
  let time = 0;
  performance.now = () => (time += 20);
  try {
    await action();
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
}
