interface Timer {
  id: number;
  due: number;
  callback: () => void;
}

const real = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };

afterEach(() => {
  Object.assign(window, real);
});

/**
 * Replaces the timers of the page until the end of the test: time passes only when the test says so. `waitUntil()` does not work
 * meanwhile. Timers that were started before keep their time.
 *
 * @returns a function that lets time pass, in milliseconds, and runs the timers that are due
 */
export function stopClock(): (milliseconds: number) => void {
  let [now, lastId] = [0, 0];
  const timers = new Map<number, Timer>();
  const fake = {
    setTimeout: (callback: () => void, delay = 0): number => {
      // Ids of the browser are positive.
      const id = --lastId;
      timers.set(id, { id, due: now + delay, callback });
      return id;
    },
    clearTimeout: (id: number): void => {
      if (!timers.delete(id)) real.clearTimeout(id);
    },
  };
  Object.assign(window, fake);
  return (milliseconds) => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...timers.values()].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      timers.delete(next.id);
      now = next.due;
      next.callback();
    }
    now = end;
  };
}
