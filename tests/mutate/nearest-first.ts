/** Runs the tests of a planted change from near to far, since the first that fails ends the run. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How far a test file is from a source file: it mirrors it, it is of the same room, or of another. */
export function distance(testFile: string, sourceFile: string): number {
  const room = /\/src\/([^/]+)\//u.exec(sourceFile)?.[1] ?? '';
  if (!testFile.includes(`/tests/${room}/`)) return 2;
  return basename(testFile, '.test.ts') === basename(sourceFile, '.ts') ? 0 : 1;
}

export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [source, ...more] = this.ctx.config.related ?? [];
    const sorted = await super.sort(files);
    // Every file that will be changed is related while the tests run for the first time, with nothing planted.
    if (source === undefined || more.length > 0) return sorted;
    return sorted.sort((a, b) => distance(a.moduleId, source) - distance(b.moduleId, source));
  }
}
