/** Exit codes: passed, findings at or above the threshold, and wrong use, input or config. */
export const PASSED = 0;
export const FAILED = 1;
export const WRONG = 2;
export type ExitCode = typeof PASSED | typeof FAILED | typeof WRONG;
