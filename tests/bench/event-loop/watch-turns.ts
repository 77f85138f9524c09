/** Watches the turns of the event loop; the result: processor time of the longest ones, ms, longest first. */
export function watchTurns(): () => number[] {
  const turns: number[] = [];
  let last = process.threadCpuUsage();
  const look = (): void => {
    const now = process.threadCpuUsage();
    turns.push((now.user + now.system - last.user - last.system) / 1000);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    return turns.sort((a, b) => b - a);
  };
}
