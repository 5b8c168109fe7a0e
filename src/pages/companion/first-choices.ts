/** What stands on the companion page before anybody has chosen anything. */
import { autofillBrowsers } from '../../guide/autofill-browsers.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import type { LanguageCode } from '../../languages/language-codes.ts';
import type { CompanionChoices } from './companion-view.ts';

export function firstChoices(language: LanguageCode, { support }: CompanionWords): CompanionChoices {
  return {
    carry: 'calendar',
    part: 0,
    copied: null,
    typed: '',
    reminderNotice: null,
    dayPicked: false,
    browser: autofillBrowsers[0],
    message: { language, lines: support.messageText },
    notKept: false,
  };
}
