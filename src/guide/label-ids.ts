/**
 * The meanings that words of the site can carry. How each is spelt stands in the folder of a language, never here.
 * Data only.
 */

export const labelIds = [
  /* Signing in and the account */
  'sign-in',
  /** Opening a new account: never the way of somebody who has one. */
  'register',
  'sign-out',
  'account',
  'greeting',
  'password',
  /** Entries that stand beside Wallet in an account menu: orders, coupons, messages, addresses … */
  'account-neighbour',

  /* The way to the cards */
  'wallet',
  'payments',
  'cards',
  'manage-cards',
  'manage',
  'more',
  'alipay',

  /* A card and what can be done to it */
  'card',
  'remove',
  'confirm',
  'cancel',
  'set-default',
  'default-mark',
  'add-card',
  'no-cards',
  'expiry',
  /** Words that say a number ends in the digits that follow. */
  'ending-in',

  /* The site refuses */
  'refused',
  'refused-default',
  'refused-order',

  /* Guarded pages */
  'identity-check',
  'bot-check',
  'code-field',
  'card-number-field',
  'security-code-field',
  'delete-account',
  'close',

  /* Shopping */
  'pay',
  'save-card',
  'orders',
  /** The tab of unpaid orders. */
  'to-pay',
  'help',
  /** What the support chat offers for cards. */
  'card-support',
  /** An old form that asks for data to have a card removed. */
  'removal-request',
  'shopping',
  'load-failed',
  'loading',
  /** The list is narrowed: a search or filter is on. */
  'filtered',
  /** A control that starts the support chat. */
  'chat',

  /* Alipay */
  'settings',
  /** Entries of an Alipay account: balance, transactions, security, history … */
  'alipay-neighbour',
  /** Opening or activating the Alipay wallet, said as a title. */
  'alipay-sign-up',
  /** What a stage of opening it asks for: mail address, link sent, security questions, a new password. */
  'sign-up-stage',
  'set-up-done',
  /** Next, continue, submit: leads from one stage to the following. */
  'next',

  /* Words that only mean something together with others: guide/compositions */
  'add-word',
  'save-word',
  /** Says that there is none. */
  'none-word',
  'set-word',
  /** Says that something cannot be done or has failed. */
  'cannot-word',
  'undo-word',
  /** View, see, open, go to. */
  'view-word',
  'other-word',
  'unpaid-word',
  'order-word',
  'request-word',
  'success-word',
  /** Removed, deleted: what has been or would be done, never the name of a control. */
  'removed-word',
  'activate-word',
  /** The site says that the removal worked. */
  'removed-notice',

  /** Things that a removal word may be about and that are not a saved bank card: items, addresses, reviews … */
  'other-thing',
  /** Never to be pointed at, whatever else speaks for it. */
  'never-point',
  /** "Not", "never": turns a wish into its opposite. */
  'negation',
  /** Articles and possessives: left out of every comparison. */
  'article',
  /** Words that change nothing in a name: articles, "my", "this", "bank", "saved". */
  'filler',
  /** "From the account" in languages that put the verb behind it: "aus dem Konto entfernen" deletes no account. */
  'from-account',
  /** Endings that ask, in languages that often write no question mark; read off the text, and no words of their own. */
  'question-ending',
  /** Short words written together with the word that follows, as "the" and "to" are in Arabic and Hebrew. */
  'clitic',
] as const;

export type LabelId = (typeof labelIds)[number];
