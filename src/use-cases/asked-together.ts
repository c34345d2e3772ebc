/**
 * What `read` gives, read once for everybody who asks while an earlier read is under way.
 *
 * Nobody gets an answer older than their question: whoever comes while a read
 * runs waits for the one that follows it. Nothing is kept once it is given.
 */
export function askedTogether<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | null = null;
  const begin = () => {
    next = null;
    const result = read();
    // The next read follows a failed one as well; whoever asked for that one hears of it.
    running = result.catch(() => null);
    return result;
  };
  return () => {
    next ??= running.then(begin);
    return next;
  };
}
