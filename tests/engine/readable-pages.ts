/**
 * Blind pages that jsdom can stand for: it lays nothing out and knows no cascade, and yet the guide is right on them. Chosen so
 * that whatever speaks for or against anything on such pages does so on two of them at least.
 */
export const readablePages: readonly string[] = `
  a-de-wallet a-en-drawer-details a-en-twin-orders a-fr-manage-before a-fr-twin-removal-request a-id-drawer-confirm a-pt-error a-ru-wallet
  account-deletion-dialog-fr account-deletion-en add-card-dialog-fr add-card-page-en alipay-cards-two-en alipay-confirm-fr
  alipay-home-settings-en alipay-success-en b-cards-confirm-2014 b-cards-confirm-ant-nl b-cards-confirm-sheet-ko b-cards-dots-closed-pt
  b-cards-greyed b-cards-greyed-pl b-cards-grid-it b-cards-hover-several b-cards-hover-single b-cards-inputs-de b-cards-opens-th
  b-cards-refused-es b-cards-refused-ja b-cards-table-2012 b-check-password-dialog-ru b-home-settings-closed b-home-settings-closed-vi
  b-home-tiles-nl c-checkout-switch-tr c-help-chat-fr c-sign-in-page-ja c-wallet-alipay-only-tr c-wallet-link-nl c-wallet-row-ar
  confirm-keep-primary-en d-ar-refused d-en-accordion d-en-delete-selected d-en-popconfirm d-en-sections d-es-carousel d-es-greyed
  d-he-tiles d-id-expired d-ko-skeleton d-ru-inline d-ru-nicknames d-ru-toast d-th-add d-vi-manage data-deletion-en e-chat-card-id
  e-close-ja e-code-nl e-delete-es e-mail-pl e-orders-es e-register-uk e-removal-ar e-save-comet-ko e-save-role-fr e-save-switch-ru
  e-second-en e-selfie-ar e-sign-frame-vi e-slider-he f-ar-alipay-icon f-ar-three f-de-three-hashed f-es-administrar f-es-tiles
  f-fr-account-alipay f-id-alipay-two f-ja-menu-open f-ko-alipay-three f-ko-two-mobile f-nl-account f-pt-alipay-home f-ru-login-over-cards
  f-ru-snow-one f-th-cashier-ticked f-th-gate f-th-refused-default f-tr-alipay-two f-tr-stores f-uk-alipay-two f-uk-gate-advert
  g-alipay-cards-en-table g-alipay-cards-fr-accordion g-alipay-cards-ko-two g-checkout-es-toggle g-identity-he-password
  g-not-ready-de-error g-removal-request-en g-sign-in-th g-sign-up-id-done g-wallet-cards-ko-tiles identity-code-en removal-request-en
  s6l-ar-sheet s6l-es-half-manage s6l-fr-div-dialog s6l-he-refused-notice s6l-pt-card-page s6l-ru-press-to-open s6l-ru-refused-notice
  s6m-ar-manage s6m-es-icons s6m-es-refused-toast s6m-fr-reason-sheet s6m-he-plastic s6m-he-unpaid s6m-it-card-page s6m-it-orders
  s6m-it-skeleton s6m-ja-hover s6m-ko-tables s6m-nl-unpaid s6m-pl-accordions s6m-pl-address-popover s6m-pl-gate s6m-pt-only-alipay
  s6m-pt-segments s6m-ru-checkout s6m-ru-sbp s6m-tr-hub s6m-tr-refused s6m-uk-drawer s6m-uk-session s6m-vi-expired s6w-add-card-ja
  s6w-bot-pl s6w-error-id s6w-orders-pt s6w-product-fr s7l-04-fr-soup s7l-05-fr-table s7l-07-ru-greyed s7l-12-es-template s7l-14-pt-empty
  s7l-20-it-unpaid s7l-23-nl-refused s7l-28-tr-filter s7l-29-tr-sheet s7l-31-ja-edit s7l-41-vi-phone s7l-44-id-unpaid s7l-47-ar-dialog
  s7w-ar-alipay-done s7w-ar-product-flyout s7w-de-session-over s7w-he-account s7w-id-account-alipay s7w-ja-alipay-landing
  s7w-pl-alipay-icons s7w-pt-bot-dialog s7w-th-alipay-email s7w-tr-chat s8l-01-en s8l-02-fr s8l-03-de s8l-05-it s8l-07-ru s8l-13-th
  s8l-14-vi s8l-15-id s8l-16-nl s8l-21-de s8l-23-it s8l-29-ar s8l-33-vi s8l-35-he s8l-42-pt s8l-45-ko s8l-46-pl s8w-consent-it
  s8w-flyout-es s8w-product-holder-fr s8w-promo-pt s8w-skeleton-ko s8w-slider-ru s8w-success-vi s8w-wallet-acc-uk wallet-mobile-fr
`
  .trim()
  .split(/\s+/u);
