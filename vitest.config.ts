import { defineConfig } from 'vitest/config';

// onnxruntime-node 1.14 fails when a second worker thread loads it, so tests run in processes.
export default defineConfig({ test: { pool: 'forks', include: ['test/**/*.test.ts'] } });
