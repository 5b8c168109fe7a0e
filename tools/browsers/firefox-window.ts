/** Expressions for Firefox's own window: what WebDriver has no command for. */
import type { EmulatedMedia, ViewportSize } from './test-browser.ts';

/**
 * Gives the selected tab's page a viewport of that size, as Firefox's responsive design mode does. The window alone
 * could not become as narrow as a telephone; it is only made large enough.
 */
export function viewportExpression({ width, height }: ViewportSize): string {
  return `(() => {
    const style = gBrowser.selectedBrowser.style;
    for (const name of ['width', 'min-width', 'max-width']) style.setProperty(name, '${width}px', 'important');
    for (const name of ['height', 'min-height', 'max-height']) style.setProperty(name, '${height}px', 'important');
    style.setProperty('flex', 'none', 'important');
    window.resizeTo(Math.max(window.outerWidth, ${width} + 100), Math.max(window.outerHeight, ${height} + 200));
  })()`;
}

/** Preferences, because these reach every tab and the popup at once. */
export function mediaExpression(media: EmulatedMedia): string {
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': media.dark === true ? 0 : 1,
    'ui.prefersReducedMotion': media.reducedMotion === true ? 1 : 0,
    'browser.display.document_color_use': media.forcedColours === true ? 2 : 1,
  };
  const set = Object.entries(preferences).map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`);
  const medium = media.print === true ? 'print' : '';
  const tabs = `for (const { browsers } of [window.gBrowser]) for (const { browsingContext } of browsers) browsingContext.mediumOverride = '${medium}';`;
  return `(() => { ${set.join(' ')} const window = Services.wm.getMostRecentWindow('navigator:browser'); ${tabs} })()`;
}

/** Whether a page already lives under these media. */
export function matchesMediaExpression(media: EmulatedMedia): string {
  const queries = [
    ['(prefers-color-scheme: dark)', media.dark === true],
    ['(prefers-reduced-motion: reduce)', media.reducedMotion === true],
    ['(forced-colors: active)', media.forcedColours === true],
    ['print', media.print === true],
  ];
  return `${JSON.stringify(queries)}.every(([query, wanted]) => matchMedia(query).matches === wanted)`;
}

/**
 * Makes the language the browser's own even where Debian's language pack is not installed. Firefox's menus stay
 * English then, but `i18n.getUILanguage` and the choice of `_locales` follow.
 */
export function languageExpression(language: string): string {
  const tag = JSON.stringify(language);
  return `(() => {
    if (!Services.locale.availableLocales.includes(${tag})) {
      Services.locale.availableLocales = [${tag}, ...Services.locale.availableLocales];
    }
    Services.locale.requestedLocales = [${tag}];
  })()`;
}
