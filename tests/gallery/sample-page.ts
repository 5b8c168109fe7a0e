/** A page of no site, for the overlay to lie over: a head, a list of two cards, something far down, something covered. */

const style = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: #f4f4f5; color: #222; min-height: 2400px }
  header { display: flex; justify-content: space-between; padding: 16px 24px; background: #fff; border-bottom: 1px solid #ddd }
  main { max-width: 720px; margin: 24px auto; padding: 0 16px }
  .row { display: flex; align-items: center; justify-content: space-between; padding: 16px; margin-bottom: 12px; background: #fff; border-radius: 8px }
  button { font: inherit; padding: 6px 12px; border: 1px solid #999; border-radius: 6px; background: #fff; color: #222 }
  #far { position: absolute; top: 2200px; left: 40px }
  #hidden-place { position: relative; height: 60px }
  #under { position: absolute; left: 0; top: 8px }
  #cover { position: absolute; inset: 0; background: #dde }
  #cover[hidden], #anywhere[hidden], .row[hidden] { display: none }
  #anywhere { position: fixed; padding: 0; z-index: 3 }
  @media (prefers-color-scheme: dark) { body { background: #17181b; color: #eee } header, .row, button { background: #222427; color: #eee; border-color: #555 } }`;

const row = (at: number, words: string) =>
  `<div class="row" id="row-${at}"><span>${words}</span><button id="remove-${at}">Retirer</button></div>`;

export function samplePage(scripts: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sample page</title><style>${style}</style></head><body><header><b>Sample page</b><button id="account">Compte</button></header>
<main><h1>Mes cartes</h1><div id="list">${row(1, 'Visa •••• 4242')}${row(2, 'Visa •••• 1881')}</div>
<div id="hidden-place"><button id="under">Retirer</button><div id="cover" hidden></div></div></main>
<button id="far">Retirer</button><button id="anywhere" hidden>X</button>${scripts}</body></html>`;
}
