/** The genuine sites. A host is genuine when its ASCII name equals one of these or ends in a dot and one of them. Data only. */

export const genuineDomains = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alipay.com'] as const;
