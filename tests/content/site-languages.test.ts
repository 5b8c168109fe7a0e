/** Which languages' words are looked for on a page. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/content/site-languages.ts';
import { strengthOf } from '../../src/engine/lexicon.ts';
import { type LanguageCode, languageCodes } from '../../src/languages/language-codes.ts';
import { textPage } from '../fakes/fake-page-view.ts';

const french = ['Mes commandes', 'Cartes bancaires', 'Supprimer'];

/** The beginning of a page about cards as each language would print it, and its word on the control that removes. */
const pages: Readonly<Record<LanguageCode, { readonly lines: readonly string[]; readonly remove: string }>> = {
  en: { lines: ['My orders', 'Wallet', 'Saved cards', 'Add a new card'], remove: 'Remove' },
  fr: { lines: ['Mes commandes', 'Portefeuille', 'Cartes enregistrées', 'Ajouter une carte'], remove: 'Supprimer' },
  ru: { lines: ['Мои заказы', 'Кошелёк', 'Сохранённые карты', 'Добавить карту'], remove: 'Удалить' },
  es: { lines: ['Mis pedidos', 'Cartera', 'Tarjetas guardadas', 'Añadir una tarjeta nueva'], remove: 'Eliminar' },
  pt: { lines: ['Meus pedidos', 'Carteira', 'Cartões salvos', 'Adicionar um novo cartão'], remove: 'Excluir' },
  de: { lines: ['Meine Bestellungen', 'Geldbörse', 'Gespeicherte Karten', 'Neue Karte hinzufügen'], remove: 'Entfernen' },
  it: { lines: ['I miei ordini', 'Portafoglio', 'Carte salvate', 'Aggiungi una nuova carta'], remove: 'Rimuovi' },
  nl: { lines: ['Mijn bestellingen', 'Portemonnee', 'Opgeslagen kaarten', 'Nieuwe kaart toevoegen'], remove: 'Verwijderen' },
  pl: { lines: ['Moje zamówienia', 'Portfel', 'Zapisane karty', 'Dodaj nową kartę'], remove: 'Usuń' },
  tr: { lines: ['Siparişlerim', 'Cüzdan', 'Kayıtlı kartlar', 'Yeni kart ekle'], remove: 'Kaldır' },
  ja: { lines: ['注文履歴', 'ウォレット', '保存済みのカード', 'カードを追加する'], remove: '削除' },
  ko: { lines: ['내 주문', '지갑', '저장된 카드', '새 카드 추가'], remove: '삭제' },
  th: { lines: ['คำสั่งซื้อของฉัน', 'กระเป๋าเงิน', 'บัตรที่บันทึกไว้', 'เพิ่มบัตรใหม่'], remove: 'ลบ' },
  vi: { lines: ['Đơn hàng của tôi', 'Ví', 'Thẻ đã lưu', 'Thêm thẻ mới'], remove: 'Xóa' },
  id: { lines: ['Pesanan saya', 'Dompet', 'Kartu tersimpan', 'Tambah kartu baru'], remove: 'Hapus' },
  ar: { lines: ['طلباتي', 'المحفظة', 'البطاقات المحفوظة', 'إضافة بطاقة جديدة'], remove: 'إزالة' },
  he: { lines: ['ההזמנות שלי', 'הארנק שלי', 'כרטיסים שמורים', 'הוספת כרטיס חדש'], remove: 'הסר' },
  uk: { lines: ['Мої замовлення', 'Гаманець', 'Збережені картки', 'Додати нову картку'], remove: 'Видалити' },
};
const others = languageCodes.filter((code) => code !== 'en');

function understands(language: string, lines: readonly string[], word: string): boolean {
  return strengthOf(lexiconFor(textPage(language, lines)).lexicon.meaningsOf(word), 'remove') === 3;
}

describe('the language of a page', () => {
  it.each([
    ['fr', [], 'fr'],
    ['fr-FR', [], 'fr'],
    ['en-US', ['Wallet'], 'en'],
    ['', ['Wallet', 'My orders'], 'en'],
    ['', french, 'fr'],
    ['xx', french, 'fr'],
    ['pt_BR', [], 'pt'],
    ['iw', [], 'he'],
    ['iw-IL', [], 'he'],
    ['in_ID', [], 'id'],
  ])('is read from %j and %j as %s', (declared, lines, language) => {
    expect(lexiconFor(textPage(declared, lines)).language).toBe(language);
  });

  it('understands the language the page declares, with no words of it yet', () => {
    for (const code of languageCodes) expect(understands(code, [], pages[code].remove), code).toBe(true);
    expect(understands('iw', [], pages.he.remove)).toBe(true);
    expect(understands('in-ID', [], pages.id.remove)).toBe(true);
  });

  it('understands a page that speaks another language than it declares', () => {
    expect(understands('en', french, 'Supprimer')).toBe(true);
    expect(understands('en', ['Wallet', 'Remove'], 'Supprimer')).toBe(false);
  });

  it('does not take one stray phrase for a language', () => {
    expect(understands('en', ['Supprimer'], 'Supprimer')).toBe(false);
  });

  it('understands English on every page', () => {
    for (const declared of ['fr', '', 'xx', 'en']) expect(understands(declared, french, 'Remove')).toBe(true);
  });

  it('does not count long texts, such as reviews, for the language of a page', () => {
    const review = 'Supprimer '.repeat(10);
    expect(understands('en', [review, review, review], 'Supprimer')).toBe(false);
  });
});

describe.each(others)('a page in %s', (code) => {
  const { lines, remove } = pages[code];

  it.each([
    ['nothing', ''],
    ['English', 'en'],
    ['a language nobody knows', 'xx'],
  ])('is told by its words alone where it declares %s', (_what, declared) => {
    expect(understands(declared, lines, remove)).toBe(true);
    if (declared !== 'en') expect(lexiconFor(textPage(declared, lines)).language).toBe(code);
  });

  it('is told beside another language that it declares in error', () => {
    const wrong = code === 'de' ? 'it' : 'de';
    expect(understands(wrong, lines, remove)).toBe(true);
    expect(understands(wrong, lines, pages[wrong].remove)).toBe(true);
  });

  it('is still told among names in English', () => {
    const islands = ['Redmi Note 13 Pro Smartphone', 'Choice', 'SuperDeals', 'Sign in', 'My orders', 'Wallet', 'Help Center'];
    expect(understands('en', [...islands, ...lines], remove)).toBe(true);
  });
});

describe('languages that a page does not speak', () => {
  it.each([
    ['es', 'ru'],
    ['es', 'uk'],
    ['es', 'de'],
    ['de', 'nl'],
    ['en', 'fr'],
    ['ja', 'ko'],
    ['th', 'vi'],
    ['ru', 'es'],
    ['ar', 'he'],
    ['tr', 'id'],
  ] as const)('leave no words to be looked for: %s does not bring %s', (code, other) => {
    expect(understands('', pages[code].lines, pages[other].remove)).toBe(false);
    expect(understands(code, pages[code].lines, pages[other].remove)).toBe(false);
  });

  it.each(others)('are not brought to an English page by one stray phrase in %s', (code) => {
    expect(understands('en', [...pages.en.lines, pages[code].remove], pages[code].remove)).toBe(false);
    expect(lexiconFor(textPage('', [...pages.en.lines, pages[code].remove])).language).toBe('en');
  });

  it('are not brought by a review', () => {
    const review = others.map((code) => pages[code].remove).join(' ');
    for (const code of others) expect(understands('en', [...pages.en.lines, review], pages[code].remove), code).toBe(false);
  });
});
