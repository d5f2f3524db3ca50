import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Real articles that are measured but are no part of the repository; may be absent. */
export const shared = join(repository, '..', 'shared');
