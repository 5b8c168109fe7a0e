/** The options of `npm start`, read from the command line. */
import { parseArgs } from 'node:util';

const choices = { browser: ['chromium', 'firefox'], lang: ['en', 'fr'], design: ['hub', 'drawer'] } as const;

export interface TourOptions {
  readonly browser: (typeof choices.browser)[number];
  readonly lang: (typeof choices.lang)[number];
  readonly design: (typeof choices.design)[number];
  readonly headless: boolean;
}

function pick<Name extends keyof typeof choices>(name: Name, value: string): (typeof choices)[Name][number] {
  const found = choices[name].find((choice) => choice === value);
  if (found === undefined) throw new Error(`--${name} takes ${choices[name].join(' or ')}, not “${value}”.`);
  return found;
}

/** @throws With one clear sentence when an option or its value is not known. */
export function parseTourOptions(args: readonly string[], hasDisplay: boolean): TourOptions {
  const known = {
    browser: { type: 'string', default: 'chromium' },
    lang: { type: 'string', default: 'en' },
    design: { type: 'string', default: 'hub' },
    headless: { type: 'boolean', default: false },
  } as const;
  const { values } = (() => {
    try {
      return parseArgs({ args: [...args], options: known });
    } catch (error) {
      const named =
        args.find((argument) => argument.startsWith('-') && !Object.keys(known).includes(argument.replace(/^--?|=.*$/g, ''))) ??
        args.join(' ');
      throw new Error(`The option “${named}” is not known. There are --browser, --lang, --design and --headless.`, { cause: error });
    }
  })();
  return {
    browser: pick('browser', values.browser),
    lang: pick('lang', values.lang),
    design: pick('design', values.design),
    headless: values.headless || !hasDisplay,
  };
}
