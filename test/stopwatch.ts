/**
 * Starts to count, and returns a function that tells the milliseconds since then which the processor spent on this process.
 * Other programs on the machine make them no more, as they do those of a clock.
 */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
