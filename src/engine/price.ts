/** What an amount of money looks like, in the currencies that the sites print. */

export const price = /(?:[$€£¥₽₩₺₴₪฿]|US ?\$|R\$|zł|EUR|USD|GBP|RUB|PLN|Rp|₫)\s?\d|\d[\d.,]*\s?(?:€|zł|₽|руб|₫|₴|TL|₺|kr)/u;
