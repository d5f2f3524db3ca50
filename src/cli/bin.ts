// Runs the command line from its source: `npx tsx src/cli/bin.ts`. What is installed starts in `start.ts`.
import { main } from './main';

await main();
