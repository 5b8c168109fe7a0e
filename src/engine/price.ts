/** What an amount of money looks like, in the currencies that the sites print. */

export const price =
  /(?:[$€£¥₽₩₺₴₪฿]|US ?\$|R\$|zł|EUR|USD|GBP|RUB|PLN|Rp|₫)\s?\d|\d[\d.,]*\s?(?:€|USD|EUR|GBP|PLN|RUB|BRL|UAH|TRY|JPY|KRW|THB|VND|IDR|ILS|SAR|zł|₽|руб|₫|₴|TL|₺|kr)/u;
