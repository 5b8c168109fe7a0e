import { comp, mob, old, picture, sem } from './shells.ts';

export const twins = {
  'a-fr-twin-removal-request': (): string =>
    old('fr', {
      title: 'Demande de suppression de carte',
      main: '<h2>Cartes bancaires – demande de suppression</h2><table class="box" width="100%" cellspacing="0"><tr><th colspan="2">Pour supprimer une carte enregistrée, confirmez votre identité</th></tr><tr><td width="200">Adresse e-mail</td><td><input size="34" type="email" data-truth="never"></td></tr><tr><td>Mot de passe</td><td><input size="34" type="password" data-truth="never"></td></tr><tr><td>Date de naissance</td><td><input size="12" placeholder="JJ/MM/AAAA" data-truth="never"></td></tr><tr><td>Carte concernée</td><td>VISA ****6204</td></tr><tr><td></td><td><input type="button" class="btn go" value="Envoyer la demande de suppression" data-truth="never"></td></tr></table>',
    }),

  'a-it-twin-orders-unpaid': (): string =>
    mob('it', {
      title: 'I miei ordini',
      css: '.tb{display:flex;gap:6px;overflow:hidden;background:#fff;padding:10px 12px}.tb button{border:0;background:#f2f3f5;border-radius:14px;padding:6px 12px;font:inherit;font-size:13px;white-space:nowrap}.tb .on{background:#1b1b1f;color:#fff}.od{margin:12px;background:#fff;border-radius:14px;padding:14px}.od div{display:flex;gap:10px;justify-content:flex-end;margin-top:10px}.od div button{border:1px solid #ccc;background:#fff;border-radius:16px;padding:5px 14px;font:inherit}',
      main: `<div class="tb"><button type="button" class="on">Tutti</button><button type="button" data-truth="to-pay">Da pagare (1)</button><button type="button">Da spedire</button><button type="button">Conclusi</button></div><div class="od">${picture('Mastercard', '#b5432a')} <b>In attesa di pagamento</b><br>Porta carte sottile RFID · 3,99 €<br><small>Mastercard •••• 5049 rifiutata</small><div><button type="button" data-truth="never">Annulla ordine</button><button type="button" data-truth="never">Paga ora</button></div></div><div class="od"><b>Concluso</b><br>Cavo USB-C 2 m · pagato con Visa •••• 6620<div><button type="button" data-truth="never">Rimuovi</button></div></div>`,
    }),

  'a-pl-twin-wishlist': (): string =>
    comp('pl', {
      title: 'Lista życzeń',
      mark: true,
      main: `<style>.w{max-width:860px;margin:20px auto}.p{display:flex;gap:16px;align-items:center;background:#fff;border:1px solid #ddd;border-radius:10px;padding:14px;margin-bottom:10px}.p span{flex:1}button{font:inherit;border:1px solid #ccc;border-radius:6px;background:#fff;padding:6px 14px}</style><div class="w"><h1>Lista życzeń (2)</h1><div class="p">${picture('Portfel', '#5a4632')}<span>Portfel męski na karty, model 4417<br><b>15,49 zł</b></span><button type="button" data-truth="never">Do koszyka</button><button type="button" data-truth="never">Usuń</button></div><div class="p">${picture('Etui', '#777')}<span>Etui na karty płatnicze z blokadą RFID, nr 0932<br><b>26,10 zł</b></span><button type="button" data-truth="never">Do koszyka</button><button type="button" data-truth="never">Usuń</button></div><button type="button" data-truth="never">Zarządzaj</button></div>`,
    }),

  'a-uk-twin-product': (): string =>
    sem('uk', {
      title: 'Гаманець-картхолдер',
      out: true,
      mark: true,
      css: '.pd{display:grid;grid-template-columns:280px 1fr;gap:24px}.pd svg{background:#e8dfd0;border-radius:10px}.pd button{padding:10px 22px;border:0;border-radius:6px;background:#d33a1b;color:#fff}.rv{border-top:1px solid #ddd;padding:10px 0}',
      main: '<div class="pd"><svg viewBox="0 0 100 100" width="280" height="240"><rect x="20" y="30" width="60" height="42" rx="5" fill="#6b4a2d"/><rect x="28" y="24" width="44" height="20" fill="#c9b28d"/></svg><div><h1>Гаманець-картхолдер на 8 банківських карток</h1><p><b>165 ₴</b> <s>310 ₴</s></p><p>Картки легко виймати: натисніть важіль, щоб відкрити.</p><button type="button" data-truth="never">Купити зараз</button></div></div><h2>Відгуки</h2><div class="rv">О***а: «Вміщує Visa, Mastercard і пропуск, усе як на фото».</div><div class="rv">Д***о: «Нарешті мої картки в порядку». <a href="#" data-truth="never">Поскаржитися</a></div>',
    }),
} as const;
