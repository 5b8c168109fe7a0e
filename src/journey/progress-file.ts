/** The journey as a file that a person can take to another browser, and reading it back from whatever a file may hold. Pure. */
import { parseJourney } from './parse-journey.ts';
import { type JourneyState, journeyVersion } from './state.ts';

/** Tells our files from any other. */
const mark = 'uncard-progress';

/** Far more than any record needs, in characters. */
export const largestFile = 100_000;

export const importErrors = ['too-large', 'not-a-file-of-ours', 'newer', 'broken'] as const;
export type ImportError = (typeof importErrors)[number];

export type ReadProgress = { readonly kind: 'read'; readonly state: JourneyState } | { readonly kind: ImportError };

export function writeProgress(journey: JourneyState): string {
  return `${JSON.stringify({ file: mark, journey }, null, 2)}\n`;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function versionOf(journey: unknown): unknown {
  return typeof journey === 'object' && journey !== null && 'version' in journey ? journey.version : null;
}

/** Nothing of a file is taken unless all of it can be read. */
export function readProgress(text: string): ReadProgress {
  if (text.length > largestFile) return { kind: 'too-large' };
  const held = parseText(text);
  if (typeof held !== 'object' || held === null || !('file' in held) || held.file !== mark) return { kind: 'not-a-file-of-ours' };
  const journey = 'journey' in held ? held.journey : null;
  const version = versionOf(journey);
  if (typeof version === 'number' && version > journeyVersion) return { kind: 'newer' };
  const parsed = parseJourney(journey);
  return parsed.kind === 'read' ? parsed : { kind: 'broken' };
}
