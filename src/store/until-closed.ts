/** Runs calls until it is closed; closing waits for those under way, happens once, and refuses what comes later. */
export const untilClosed = (letGo: () => Promise<void>) => {
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  return {
    during: <Result>(work: () => Promise<Result>): Promise<Result> => {
      if (closed !== undefined) return Promise.reject(new Error('the event log is closed'));
      const running = work();
      underWay.add(running);
      const done = () => underWay.delete(running);
      running.then(done, done);
      return running;
    },
    close: (): Promise<void> => {
      closed ??= Promise.allSettled(underWay).then(letGo);
      return closed;
    },
  };
};
