/** Writes what the stores show in each language: name and summary, as the build puts them into the package. Pure. */
import { makeLocales } from '../build/make-locales.ts';

export function writeListing(): string {
  const rows = makeLocales().map(({ folder, messages }) => {
    const [name, summary] = [messages['extName']?.message ?? '', messages['extDescription']?.message ?? ''];
    return `| \`${folder}\` | ${name} | ${summary} | ${[...summary].length} |`;
  });
  return `# Name and summary in each language

Written by \`npm run listing\` from \`src/languages\`; the build puts the same words into \`_locales\`, where both stores find them. A name may
have 75 characters and a summary 132; the build fails when one is longer.

| locale | name | summary | characters |
|---|---|---|---|
${rows.join('\n')}
`;
}
