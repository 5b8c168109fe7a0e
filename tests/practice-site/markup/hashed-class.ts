/**
 * Class names as the real site's build makes them: `module--element--HASH`, where the hash changes with every build.
 */
import { createHash } from 'node:crypto';

export type ClassNamer = (module: string, element: string) => string;

export function hashedClass(build: string): ClassNamer {
  return (module, element) => {
    const hash = createHash('sha256').update(`${build} ${module} ${element}`).digest('base64url');
    return `${module}--${element}--${hash.replaceAll(/[-_]/g, 'x').slice(0, 7)}`;
  };
}
