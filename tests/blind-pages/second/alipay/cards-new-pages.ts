import type { BlindPage } from '../../blind-page.ts';
import { antFrame, ariaFrame, gridFrame, hashedFrame, phoneFrame, plainFrame, utilityFrame } from './shells-new.ts';

const dotsClosedPt = (): string =>
  hashedFrame({
    lang: 'pt',
    title: 'Seus cartões',
    head: `<div>Minha conta</div><div>Central de ajuda</div><div data-truth="never">Sair</div>`,
    css: `._dt{margin-inline-start:auto;width:40px;height:40px;border-radius:50%;display:grid;place-items:center;cursor:pointer;font-size:22px}._mn{display:none;position:absolute;right:20px;top:64px;background:#fff;border:1px solid #ddd;border-radius:10px;z-index:3}._mn div{padding:10px 20px}`,
    body: `<div class="_2hTt">Cartões salvos</div><div class="_5pRw"><img alt="Mastercard" width="44" height="28" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 28'%3E%3Ccircle cx='17' cy='14' r='11' fill='%23eb001b'/%3E%3Ccircle cx='28' cy='14' r='11' fill='%23f79e1b'/%3E%3C/svg%3E"><div>•••• 5532<div class="_4gRy">Validade 02/29</div></div><div class="_dt" aria-label="Mais opções" onclick="this.nextElementSibling.style.display='block'" data-truth="dots">⋯</div><div class="_mn"><div>Tornar principal</div><div data-truth="never">Excluir cartão</div></div></div>
<div class="_5pRw"><div style="font-size:24px">＋</div><div class="_7lNk" data-truth="never">Adicionar cartão</div></div><div class="_2hTt" style="font-size:18px;margin-top:34px">Vale-presente</div><div class="_5pRw"><div>Vale R$ 30,00 <div class="_4gRy">Código ••91</div></div><div class="_7lNk" style="margin-inline-start:auto" data-truth="never">Remover</div></div>`,
    foot: `Termos de uso · Privacidade`,
  });

const dotsOpen = (): string =>
  ariaFrame({
    lang: 'en',
    title: 'Cards - Alipay',
    skip: 'Skip to content',
    main: 'Your cards',
    head: `<nav aria-label="Main"><a href="#">Overview</a><a href="#">Activity</a><a href="#">Help</a><span>Beatrix</span><button class="button" data-truth="never">Sign out</button></nav>`,
    css: `.cc{display:flex;align-items:center;gap:16px;background:#fff;border:1px solid #dfe3e8;border-radius:10px;padding:18px;position:relative}.cc .button{margin-inline-start:auto}.cc [role=menu]{position:absolute;right:16px;top:66px}`,
    body: `<h1>Manage your cards</h1><ul style="list-style:none;padding:0"><li class="cc" aria-label="Visa ending in 6650"><span aria-hidden="true">💳</span><span>Visa ·· 6650</span><button class="button" aria-haspopup="menu" aria-expanded="true" aria-label="More actions for Visa ending in 6650">⋮</button><div role="menu" aria-label="Card actions"><button role="menuitem">Rename</button><button role="menuitem">Update expiry date</button><button role="menuitem" data-truth="del">Remove</button></div></li></ul><div style="height:150px"></div><p><a href="#" data-truth="never">Add another card</a></p>`,
    foot: `<a href="#">Terms</a> · <a href="#">Privacy notice</a>`,
  });

const dotsSeveralVi = (): string =>
  antFrame({
    lang: 'vi',
    title: 'Quản lý thẻ',
    head: `<a href="#">Tổng quan</a><a href="#">Lịch sử</a><a href="#">Trợ giúp</a><span>Minh Anh</span><a href="#" data-truth="never">Đăng xuất</a>`,
    body: `<template id="late"><div class="ant-card"><div class="ant-card-head">Thẻ của bạn</div><div class="ant-card-body">
<div class="ant-list-item" data-truth="row1"><span class="anticon">💳</span><div class="ant-list-item-meta">Visa **** 3348 <span class="ant-tag">Mặc định</span></div><button class="ant-btn" aria-label="Thêm thao tác">⋯</button></div><div class="ant-list-item" data-truth="row2"><span class="anticon">💳</span><div class="ant-list-item-meta">JCB **** 7791</div><button class="ant-btn" aria-label="Thêm thao tác">⋯</button></div><br><button class="ant-btn ant-btn-primary" data-truth="never">Thêm thẻ mới</button></div></div>
<div class="ant-card"><div class="ant-card-head">Tài khoản liên kết</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">PayPal · m***h@thu.example</div><button class="ant-btn ant-btn-dangerous" data-truth="never">Hủy liên kết</button></div></div></div></template><script>setTimeout(()=>{const t=document.getElementById("late");t.replaceWith(t.content)},300)</script>`,
    foot: `Alipay © 2021`,
  });

const singleTr = (): string =>
  utilityFrame({
    lang: 'tr',
    title: 'Kartlarım',
    head: `<a class="ms-auto" href="#">Genel bakış</a><a href="#">Yardım</a><span>Emre D.</span><a href="#" data-truth="never">Çıkış</a>`,
    body: `<template id="late"><h1 class="text-xl">Kayıtlı kartlar</h1><div class="rounded-2xl bg-white p-6 mb-4 shadow flex items-center justify-between"><div><div class="font-bold">TROY Banka kartı</div><div class="text-slate-500">Son 4 hane: 0917</div></div><button class="btn-ghost" data-truth="del">Kaldır</button></div>
<h1 class="text-xl">Diğer yöntemler</h1><div class="rounded-2xl bg-white p-6 mb-4 shadow flex items-center justify-between"><div>PayPal<div class="text-slate-500">e***e@posta.example</div></div><button class="btn-ghost" data-truth="never">Bağlantıyı kes</button></div><div class="rounded-2xl bg-white p-6 mb-4 shadow flex items-center justify-between"><div>Alipay bakiyesi<div class="text-slate-500">0,00 TL</div></div><button class="btn" data-truth="never">Para yükle</button></div></template><script>setTimeout(()=>{const t=document.getElementById("late");t.replaceWith(t.content)},350)</script><div style="position:fixed;bottom:0;inset-inline:0;background:#222;color:#fff;padding:12px 24px;display:flex;gap:16px;align-items:center;z-index:20;font-size:14px"><span style="flex:1">Çerezleri deneyiminizi iyileştirmek için kullanıyoruz.</span><button data-truth="never">Tümünü kaldır</button><button data-truth="never">Tümünü kabul et</button></div>`,
    foot: `Gizlilik politikası · Çerez ayarları`,
  });

const gridIt = (): string =>
  gridFrame({
    lang: 'it',
    title: 'Carte di pagamento',
    head: `<a href="#">Messaggi</a><span>Lorenzo B.</span><button data-truth="never">Esci</button>`,
    rail: `<a href="#">Riepilogo</a><a href="#">Movimenti</a><a class="on" href="#">Carte</a><a href="#">Sicurezza</a>`,
    css: `.pc{color:#fff;border-radius:16px;padding:18px;min-height:150px;display:flex;flex-direction:column;justify-content:space-between}.pc a{color:#fff;align-self:flex-end}.a{background:#1a1f71}.b{background:#444}.d{background:#0a7a5a}`,
    body: `<h1>Le tue carte di pagamento</h1><div class="tiles"><div class="pc a" data-truth="row1"><b>VISA</b><span>**** 4471 · L. BIANCHI</span><a href="#">Elimina</a></div><div class="pc b" data-truth="row2"><b>Mastercard</b><span>**** 2036 · L. BIANCHI</span><a href="#">Elimina</a></div><div class="pc d" data-truth="row3"><b>American Express</b><span>**** 1008 · L. BIANCHI</span><a href="#">Elimina</a></div><button class="tile" data-truth="never">＋<b>Aggiungi una carta</b><small>Massimo cinque</small></button></div><div style="position:fixed;bottom:0;inset-inline:0;background:#222;color:#fff;padding:12px 24px;display:flex;gap:16px;align-items:center;z-index:20;font-size:14px"><span style="flex:1">Usiamo i cookie per ricordare le tue preferenze.</span><button data-truth="never">Rifiuta</button><button data-truth="never">Accetta tutti</button></div>`,
    foot: `Privacy · Condizioni · Reclami`,
  });

const confirmAntNl = (): string =>
  antFrame({
    lang: 'nl',
    title: 'Mijn kaarten',
    head: `<a href="#">Overzicht</a><a href="#">Betalingen</a><span>Sanne</span><a href="#" data-truth="never">Uitloggen</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">Mijn kaarten</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">Maestro •••• 8125</div><button class="ant-btn" data-truth="never">Verwijderen</button></div></div></div>
<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div class="ant-modal" role="dialog" aria-modal="true"><div class="ant-modal-header">Kaart verwijderen?</div><div class="ant-modal-body">Maestro •••• 8125 wordt uit je Alipay-account verwijderd. Terugbetalingen komen nog wel op deze kaart binnen.</div><div class="ant-modal-footer"><button class="ant-btn" data-truth="never">Annuleren</button> <button class="ant-btn ant-btn-primary ant-btn-dangerous" data-truth="ok">Ja, verwijderen</button></div></div></div></div>`,
    foot: `Privacybeleid · Cookies`,
  });

const confirmSheetKo = (): string =>
  phoneFrame({
    lang: 'ko',
    title: '카드 관리',
    head: `<span>‹</span><span class="t">카드 관리</span><span></span>`,
    css: `.dim{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9}.sheet{position:fixed;left:0;right:0;bottom:0;background:#f5f5f9;z-index:10;text-align:center}.sheet p{background:#fff;margin:0;padding:16px;color:#666}.sheet button{display:block;width:100%;border:0;border-top:1px solid #ddd;background:#fff;padding:15px;font:inherit}.sheet .r{color:#f33}.sheet .k{margin-top:8px}`,
    body: `<div class="am-list"><div class="am-item">신한카드 <span class="x">**** 4409</span></div><div class="am-item">현대카드 <span class="x">**** 7126</span></div></div><div class="am-note">카드는 최대 5장까지 등록할 수 있습니다.</div><div class="dim"></div><div class="sheet" role="dialog" aria-modal="true"><p>신한카드 **** 4409을(를) Alipay에서 삭제하시겠습니까?</p><button class="r" data-truth="ok">카드 삭제</button><button class="k" data-truth="never">취소</button></div>`,
  });

const nativeDialog = (): string =>
  plainFrame({
    lang: 'en',
    title: 'Payment cards',
    head: `<li><a href="#">My account</a></li><li>Hello, Tunde</li><li><a href="#" data-truth="never">Log out</a></li>`,
    css: `dialog{border:1px solid #999;border-radius:8px;max-width:420px}dialog::backdrop{background:rgba(0,0,0,.4)}`,
    body: `<h2>Payment cards</h2><article><h3>Visa, ending in 5093</h3><button data-truth="never">Delete card</button></article><article><h3>Verve, ending in 2217</h3><button data-truth="never">Delete card</button></article><dialog id="d"><h3>Delete Visa ending in 5093?</h3><p>You will have to type the card in again to pay with it.</p><form method="dialog"><button data-truth="ok">Yes, delete it</button> <button data-truth="never" autofocus>No, keep it</button></form></dialog>`,
    foot: `Alipay · <a href="#">Terms</a>`,
    script: `document.getElementById('d').showModal()`,
  });

const emptyPl = (): string =>
  gridFrame({
    lang: 'pl',
    title: 'Karty płatnicze',
    head: `<a href="#">Powiadomienia</a><span>Tomasz W.</span><button data-truth="never">Wyloguj się</button>`,
    rail: `<a href="#">Podsumowanie</a><a href="#">Transakcje</a><a class="on" href="#">Karty płatnicze</a><a href="#">Bezpieczeństwo</a>`,
    body: `<h1>Karty płatnicze</h1><div class="tile" style="text-align:center;padding:60px"><svg width="90" height="60" aria-hidden="true"><rect x="2" y="2" width="86" height="56" rx="8" fill="none" stroke="#b8c2d6" stroke-width="3" stroke-dasharray="6 5"/></svg><b>Nie masz jeszcze żadnej karty</b><small>Dodaj kartę, aby szybciej płacić na AliExpress.</small><br><br><button data-truth="never">Dodaj kartę</button></div>`,
    foot: `Prywatność · Regulamin`,
  });

const greyedPl = (): string =>
  antFrame({
    lang: 'pl',
    title: 'Zarządzaj kartami',
    head: `<a href="#">Strona główna</a><a href="#">Historia</a><span>Witaj, Agnieszka</span><a href="#" data-truth="never">Wyloguj</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">Zarządzaj kartami</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">Visa **** 6602 <span class="ant-tag">Domyślna</span><div style="color:#888">Karty domyślnej nie można usunąć. Najpierw dodaj inną kartę i ustaw ją jako domyślną.</div></div><button class="ant-btn" disabled data-truth="never">Usuń</button></div><br><button class="ant-btn ant-btn-primary" data-truth="add">+ Dodaj kartę</button></div></div><div class="ant-card"><div class="ant-card-head">Dokumenty</div><div class="ant-card-body"><a href="#">Umowa o świadczenie usług</a></div></div>`,
    foot: `Alipay © 2022`,
  });

const greyedEn = (): string =>
  hashedFrame({
    lang: 'en',
    title: 'Your card',
    head: `<div>Help</div><div>Rosa M.</div><div data-truth="never">Sign out</div>`,
    css: `._off{color:#bbb;cursor:not-allowed;margin-inline-start:auto}`,
    body: `<div class="_2hTt">Manage your cards</div><div class="_5pRw"><div>💳</div><div>Mastercard xxxx-8274<div class="_4gRy">Default card</div></div><div class="_off" aria-disabled="true" title="You can't remove your default card. Add another card first." data-truth="never">Remove</div></div><div class="_4gRy">You can't remove your default card. Add another card and make it the default first.</div><br><div class="_5pRw" style="cursor:pointer" data-truth="add"><div>＋</div><div class="_7lNk">Add a card</div></div>`,
    foot: `Terms · Privacy`,
  });

const refusedEs = (): string =>
  antFrame({
    lang: 'es',
    title: 'Mis tarjetas',
    head: `<a href="#">Inicio</a><a href="#">Movimientos</a><span>Hola, Lucía</span><a href="#" data-truth="never">Cerrar sesión</a>`,
    body: `<div class="ant-alert" role="alert"><b>No se ha podido eliminar la tarjeta.</b> Tienes pedidos pendientes de pago con la tarjeta terminada en 3915. Paga o cancela esos pedidos y vuelve a intentarlo.</div><div class="ant-card"><div class="ant-card-head">Mis tarjetas</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">Visa terminada en 3915</div><button class="ant-btn" data-truth="never">Eliminar</button></div><br><button class="ant-btn" data-truth="never">Añadir tarjeta</button></div></div>`,
    foot: `Aviso legal · Privacidad · Cookies`,
  });

const refusedJa = (): string =>
  plainFrame({
    lang: 'ja',
    title: 'カードの管理',
    head: `<li><a href="#">マイアカウント</a></li><li>田中 様</li><li><a href="#" data-truth="never">ログアウト</a></li>`,
    css: `.err{background:#ffecec;border:1px solid #e99;padding:8px 16px}`,
    body: `<h2>カードの管理</h2><p class="err" role="alert">カードを削除できませんでした。VISA（下4桁 7384）はメインカードに設定されているため削除できません。先に別のカードをメインカードに設定してください。</p><article><h3>VISA 下4桁 7384</h3><p>メインカード <button data-truth="never" disabled>削除</button></p></article><article><h3>JCB 下4桁 1562</h3><p><button data-truth="default">メインカードに設定</button> <button data-truth="never">削除</button></p></article>`,
    foot: `利用規約 · プライバシー`,
  });

const ownPageUk = (): string =>
  ariaFrame({
    lang: 'uk',
    title: 'Картка Visa 2750',
    skip: 'До вмісту',
    main: 'Відомості про картку',
    head: `<nav aria-label="Головне меню"><a href="#">Огляд</a><a href="#">Операції</a><a href="#">Допомога</a><span>Андрій</span><a href="#" data-truth="never">Вийти</a></nav>`,
    body: `<nav aria-label="Шлях"><a href="#">Картки</a> › Visa</nav><h1>Visa •••• 2750</h1><dl><dt>Власник</dt><dd>ANDRII KOVAL</dd><dt>Дійсна до</dt><dd>06/2028</dd><dt>Платіжна адреса</dt><dd>м. Львів, вул. Зелена, 7</dd></dl><button class="button">Змінити платіжну адресу</button> <button class="button" data-truth="del">Вилучити цю картку</button><h2>Останні платежі</h2><table><tr><td>12.05</td><td>AliExpress</td><td>418,00 ₴</td></tr><tr><td>02.05</td><td>AliExpress</td><td>97,50 ₴</td></tr></table>`,
    foot: `Умови · Конфіденційність`,
  });

const opensTh = (): string =>
  phoneFrame({
    lang: 'th',
    title: 'บัตรของฉัน',
    head: `<span>‹</span><span class="t">บัตรของฉัน</span><span></span>`,
    body: `<div class="am-note">บัตรที่บันทึกไว้</div><div class="am-list"><a class="am-item" href="/card/detail?id=1" data-truth="row">💳 Visa <span class="x">•••• 9483 ›</span></a></div><div class="am-list"><a class="am-item" href="/card/add" data-truth="never">＋ เพิ่มบัตรใหม่<span class="x">›</span></a></div><div class="am-note">ข้อมูลบัตรของคุณได้รับการเข้ารหัส</div>`,
    foot: `<a href="#"><i>🏠</i>หน้าแรก</a><a href="#"><i>🧾</i>ประวัติ</a><a href="#"><i>👤</i>ฉัน</a>`,
  });

const component = (lang: string, title: string, head: string, heading: string, rows: string, foot: string): string =>
  `<!DOCTYPE html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:16px/1.6 Arial,sans-serif;background:#f7f7fa}header{display:flex;gap:24px;padding:16px 40px;background:#fff}header b{margin-inline-end:auto;color:#1565c0}main{max-width:760px;margin:24px auto;min-height:420px}footer{padding:16px 40px;color:#888}</style></head><body><header><b>Alipay</b>${head}</header><main><h1>${heading}</h1>${rows}</main><footer>${foot}</footer>
<script>customElements.define('pay-card',class extends HTMLElement{connectedCallback(){const t=this.getAttribute('row'),b=this.getAttribute('button');this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;margin-bottom:12px}.r{display:flex;gap:16px;align-items:center;background:#fff;border:1px solid #ddd;border-radius:12px;padding:16px}button{margin-inline-start:auto;font:inherit;padding:6px 18px}</style><div class="r"'+(t?' data-truth="'+t+'"':'')+'><span>'+this.getAttribute('brand')+'</span><span dir="ltr">'+this.getAttribute('digits')+'</span><button'+(b?' data-truth="'+b+'"':'')+'>'+this.getAttribute('action')+'</button></div>'}})</script></body></html>`;

const componentsHe = (): string =>
  component(
    'he',
    'הכרטיסים שלי',
    `<a href="#">החשבון שלי</a><span>נועה</span><a href="#" data-truth="never">יציאה</a>`,
    'כרטיסים שמורים',
    `<pay-card row="row1" brand="ויזה" digits="•••• 8830" action="הסרת כרטיס"></pay-card><pay-card row="row2" brand="ישראכרט" digits="•••• 4125" action="הסרת כרטיס"></pay-card><p><a href="#" data-truth="never">הוספת כרטיס חדש</a></p>`,
    'תנאי שימוש · פרטיות',
  );

const componentsAr = (): string =>
  component(
    'ar',
    'بطاقاتي',
    `<a href="#">حسابي</a><span>أهلًا، خالد</span><a href="#" data-truth="never">تسجيل الخروج</a>`,
    'البطاقات المحفوظة',
    `<pay-card button="del" brand="ماستركارد" digits="**** **** **** 6071" action="حذف البطاقة"></pay-card><p><a href="#" data-truth="never">إضافة بطاقة</a></p><h2>عناوين الشحن</h2><p>الرياض، حي العليا <button data-truth="never">حذف العنوان</button></p>`,
    'الشروط · الخصوصية',
  );

const accordionId = (): string =>
  plainFrame({
    lang: 'id',
    title: 'Kartu tersimpan',
    head: `<li><a href="#">Akun Saya</a></li><li>Halo, Rizky</li><li><a href="#" data-truth="never">Keluar</a></li>`,
    css: `details{border:1px solid #d8cfbe;border-radius:8px;padding:0 18px;margin:12px 0}summary{padding:14px 0;cursor:pointer}`,
    body: `<h2>Kartu tersimpan</h2><p>Visa, berakhiran 5207, berlaku hingga 10/27</p><details><summary data-truth="manage">Kelola kartu ini</summary><p><button>Ubah masa berlaku</button> <button data-truth="never">Hapus kartu</button></p></details><p><a href="#" data-truth="never">Tambah kartu</a></p><h3>Pertanyaan umum</h3><details><summary>Apakah data kartu saya aman?</summary><p>Ya, data dienkripsi.</p></details>`,
    foot: `Ketentuan · Privasi`,
  });

const severalEn = (): string =>
  utilityFrame({
    lang: 'en',
    title: 'Cards and bank accounts',
    head: `<a class="ms-auto" href="#">Home</a><a href="#">Activity</a><a href="#">Help</a><span>Hi, Siobhan</span><a href="#" data-truth="never">Sign out</a>`,
    body: `<div class="rounded-2xl p-6 mb-4" style="background:#fef3c7">Get 5% back with the new Alipay Travel Card. <a class="underline" href="#" data-truth="never">Apply</a></div><h1 class="text-xl">Cards</h1><div class="rounded-2xl bg-white p-6 mb-4 shadow flex justify-between" data-truth="row1"><div><div class="font-bold">Visa Debit</div><div class="text-slate-500">ending 1174 · expired 04/23</div></div><button class="btn-ghost">Remove</button></div><div class="rounded-2xl bg-white p-6 mb-4 shadow flex justify-between" data-truth="row2"><div><div class="font-bold">Mastercard</div><div class="text-slate-500">ending 6839 · 11/27</div></div><button class="btn-ghost">Remove</button></div>
<h1 class="text-xl">Bank account for refunds</h1><div class="rounded-2xl bg-white p-6 mb-4 shadow flex justify-between"><div>IBAN IE•• •••• •••• ••45 12</div><button class="btn-ghost" data-truth="never">Unlink account</button></div>`,
    foot: `Privacy · Cookies · Legal`,
  });

export const cardsNewPages: readonly BlindPage[] = [
  {
    file: 'b-cards-dots-closed-pt.html',
    url: 'https://wallet.alipay.com/cartoes',
    language: 'pt',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['dots'],
    note: 'one card, dots closed; voucher with Remove',
    html: dotsClosedPt,
  },
  {
    file: 'b-cards-dots-open.html',
    url: 'https://wallet.alipay.com/cards?open=1',
    language: 'en',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'one card, menu open',
    html: dotsOpen,
  },
  {
    file: 'b-cards-dots-several-vi.html',
    url: 'https://wallet.alipay.com/the',
    language: 'vi',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'two cards with dots, PayPal below',
    html: dotsSeveralVi,
  },
  {
    file: 'b-cards-single-tr.html',
    url: 'https://wallet.alipay.com/kartlarim',
    language: 'tr',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'one card, PayPal and balance beside it',
    html: singleTr,
  },
  {
    file: 'b-cards-grid-it.html',
    url: 'https://wallet.alipay.com/carte',
    language: 'it',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2', 'row3'],
    note: 'cards drawn as tiles',
    html: gridIt,
  },
  {
    file: 'b-cards-confirm-ant-nl.html',
    url: 'https://wallet.alipay.com/kaarten',
    language: 'nl',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'modal over a single card',
    html: confirmAntNl,
  },
  {
    file: 'b-cards-confirm-sheet-ko.html',
    url: 'https://m.intl.alipay.com/card/list.htm',
    language: 'ko',
    viewport: { width: 390, height: 844 },
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'sheet from below',
    html: confirmSheetKo,
  },
  {
    file: 'b-cards-confirm-native.html',
    url: 'https://wallet.alipay.com/payment-cards',
    language: 'en',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'native dialog element',
    html: nativeDialog,
  },
  {
    file: 'b-cards-empty-pl.html',
    url: 'https://wallet.alipay.com/karty',
    language: 'pl',
    page: 'alipay-cards',
    step: 'nothing-here',
    targets: [],
    note: 'empty from the start, on Alipay itself',
    html: emptyPl,
  },
  {
    file: 'b-cards-greyed-pl.html',
    url: 'https://wallet.alipay.com/karty/zarzadzaj',
    language: 'pl',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'one card, the default, Remove disabled',
    html: greyedPl,
  },
  {
    file: 'b-cards-greyed.html',
    url: 'https://wallet.alipay.com/cards/manage',
    language: 'en',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'one default card, Remove greyed as a box',
    html: greyedEn,
  },
  {
    file: 'b-cards-refused-es.html',
    url: 'https://wallet.alipay.com/tarjetas',
    language: 'es',
    page: 'alipay-cards',
    step: 'settle-order',
    targets: [],
    note: 'refused because of unpaid orders',
    html: refusedEs,
  },
  {
    file: 'b-cards-refused-ja.html',
    url: 'https://wallet.alipay.com/ja/cards',
    language: 'ja',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['default'],
    note: 'refused because it is the default; the other card can be made the default',
    html: refusedJa,
  },
  {
    file: 'b-cards-own-page-uk.html',
    url: 'https://wallet.alipay.com/cards/detail/2750',
    language: 'uk',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'page of one card',
    html: ownPageUk,
  },
  {
    file: 'b-cards-opens-th.html',
    url: 'https://m.intl.alipay.com/card/my.htm',
    language: 'th',
    viewport: { width: 390, height: 844 },
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'one card, opened by its row',
    html: opensTh,
  },
  {
    file: 'b-cards-components-he.html',
    url: 'https://wallet.alipay.com/he/cards',
    language: 'he',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'rows in open shadow roots',
    html: componentsHe,
  },
  {
    file: 'b-cards-components-ar.html',
    url: 'https://wallet.alipay.com/ar/cards',
    language: 'ar',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'one row in an open shadow root, address below',
    html: componentsAr,
  },
  {
    file: 'b-cards-accordion-id.html',
    url: 'https://wallet.alipay.com/kartu',
    language: 'id',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['manage'],
    note: 'one card, Remove inside closed details',
    html: accordionId,
  },
  {
    file: 'b-cards-several.html',
    url: 'https://wallet.alipay.com/cards-and-banks',
    language: 'en',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'one expired card; bank account with its own control',
    html: severalEn,
  },
];
