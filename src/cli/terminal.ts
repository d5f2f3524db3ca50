/** Where the command line writes; `process.stdout` and `process.stderr` are two. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** All that a command may know of the world around it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Whether to colour what goes to `output`: https://no-color.org, then https://force-color.org, then the terminal. */
export function wantsColour({ env }: Terminal, output: Output, option: boolean): boolean {
  if (!option) return false;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY === true && env.TERM !== 'dumb';
}
