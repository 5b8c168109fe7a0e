/** What the engine can tell from the structure of a page alone, without words. Names only; the engine computes them. */

export const featureIds = [
  /** At least one row that shows a masked card number, in the main part of the page. */
  'card-rows',
  /** A card row that stands beside a control for removing, managing or opening it. */
  'card-rows-with-controls',
  /** The page says that something could not be loaded, and shows no card. */
  'load-failed',
  /** The page itself says that there is no card. */
  'says-empty',
  /** A field for a card number together with one for its expiry or security code. */
  'card-form',
  /** A password field that is showing. */
  'password-field',
  /** A password field with a field for a name or an address close before it. */
  'sign-in-form',
  /** A field beside names of companies whose accounts are used to sign in. */
  'other-sign-ins',
  /** One field for a one-time code, or a row of single-character fields. */
  'code-fields',
  /** Boxes for the signs of a one-time code, in a dialog. */
  'code-boxes-on-top',
  /** A form that asks who somebody is, with words about removing a card, and neither for a new card nor for paying. */
  'removal-form',
  /** Leads to the cards, and has no field, no key and no frame to enter anything in. */
  'only-leads-to-cards',
  /** A frame of another host that shows the site's sign-in form, or its check of who somebody is. */
  'sign-in-frame',
  'identity-frame',
  /** A slider or puzzle widget known from the site's own bot check. */
  'captcha-widget',
  /** A control that pays or places an order. */
  'pay-control',
  /** A control that pays on a page that asks how: ways to pay, a card form, a card, a box that saves one. */
  'asks-how-to-pay',
  /** The main part shows placeholders or next to nothing. */
  'loading',
  /** A group of links or tiles with at least three known account entries, in the main part. */
  'account-menu',
  /** At least three known entries of an Alipay account, anywhere but in the footer. */
  'alipay-menu',
  /** An entry to the list of cards, or a control to manage them, in the main part. */
  'cards-entry',
  /** A control that leads to somebody's own Alipay. */
  'alipay-entry',
  /** A dialog that asks whether a card is to be removed. */
  'removal-dialog',
  /** The main part holds a few sentences at most. */
  'little-text',
  /** The main part holds hardly any words and nothing to press. */
  'bare',
  /** A tab of an Alipay account, among others, that leads on. */
  'alipay-tabs',
  /** A tab or menu of settings on Alipay. */
  'alipay-settings',
  /** Prices, at least six, as a product list has them. */
  'price-grid',
] as const;

export type FeatureId = (typeof featureIds)[number];
