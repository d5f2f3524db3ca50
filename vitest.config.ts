import { defineConfig } from 'vitest/config';

// onnxruntime-node 1.14 fails when a second worker thread loads it, so tests run in processes. A test that hangs may take half
// a minute to say so: on a busy machine the usual five seconds are too few.
export default defineConfig({ test: { pool: 'forks', include: ['test/**/*.test.ts'], testTimeout: 30_000 } });
