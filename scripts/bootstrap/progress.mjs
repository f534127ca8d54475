// Short lines of progress with the seconds that each step took: "1/2 Node 24 ... 6 s".

const TICK_MS = 1_000;
const TICKS_PER_MARK = 15;

/**
 * @param {{ quiet: boolean, steps: number, out: NodeJS.WriteStream }} options `quiet` prints nothing
 */
export function createProgress({ quiet, steps, out }) {
  let step = 0;
  return {
    /**
     * @template T
     * @param {string} label
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(label, work) {
      step += 1;
      if (quiet) return work();
      const head = `${step}/${steps} ${label} ...`;
      const started = performance.now();
      const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
      let ticks = 0;
      out.write(head);
      // On a terminal the line counts; in a log a mark now and then shows that it lives.
      const timer = setInterval(() => {
        ticks += 1;
        if (out.isTTY) out.write(`\r${head} ${seconds()}`);
        else if (ticks % TICKS_PER_MARK === 0) out.write(` ${seconds()} ...`);
      }, TICK_MS);
      try {
        const result = await work();
        out.write(out.isTTY ? `\r${head} ${seconds()}\n` : ` ${seconds()}\n`);
        return result;
      } catch (error) {
        out.write(' failed\n');
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
