/**
 * Blind pages that jsdom can stand for: it lays nothing out and knows no cascade, and yet the guide is right on them. Chosen so
 * that whatever speaks for or against anything on such pages does so on several of them.
 */
export const readablePages: readonly string[] = `
  a-ar-menu-mobile a-ar-spinner-skeleton a-ar-twin-sign-in a-de-refused-order a-de-table-2013 a-de-wallet a-en-card-own-page
  a-en-drawer-details a-en-menu-open a-en-mobile-one-bin a-en-skeleton a-en-twin-orders a-en-two-tiles a-es-account a-es-sheet
  a-fr-empty-alipay a-fr-manage-before a-fr-twin-removal-request a-id-drawer-confirm a-it-add-card-dialog a-nl-mobile-two a-pt-error
  a-pt-manage-after a-ru-wallet a-th-refused-default a-th-twin-devices a-th-wallet-alipay a-tr-detail-confirm a-tr-twin-identity
  a-uk-twin-deletion a-uk-twin-product a-vi-card-own-page a-vi-flyout account-deletion-dialog-fr account-deletion-en account-mobile-fr
  add-card-dialog-fr add-card-mobile-fr add-card-page-en alipay-cards-two-en alipay-confirm-fr alipay-home-settings-en alipay-sign-up-en
  alipay-success-en b-bot-slider-uk b-cards-confirm-2014 b-cards-confirm-ant-nl b-cards-confirm-sheet-ko b-cards-dots-closed-pt
  b-cards-dots-open b-cards-empty-oops b-cards-empty-pl b-cards-greyed b-cards-greyed-pl b-cards-grid-it b-cards-hover-several
  b-cards-hover-single b-cards-inputs-de b-cards-opens-th b-cards-own-page-uk b-cards-refused-es b-cards-refused-ja b-cards-table-2012
  b-cards-table-uk b-check-password-dialog-ru b-check-payment-password b-check-sms-es b-gate-leaving-ru b-home-icons-hover
  b-home-icons-title b-home-settings-closed b-home-settings-closed-vi b-home-tiles-nl b-signup-link-sent b-twin-close-account
  b-twin-close-dialog-de b-twin-dev-docs b-twin-help-chat b-twin-press-fr b-wait-skeleton bot-page-en c-account-accordion-es
  c-account-alipay-ru c-account-rows-vi c-account-side-en c-bot-page-th c-checkout-native-en c-checkout-switch-tr c-help-chat-fr
  c-messages-charged-it c-orders-unpaid-pt c-orders-us-unpaid-en c-ru-checkout-ru c-search-avatar-ja c-sign-in-dialog-uk c-sign-in-page-ja
  c-sign-in-us-en c-wallet-alipay-only-tr c-wallet-link-nl c-wallet-manage-it c-wallet-mobile-id c-wallet-row-ar c-wallet-tile-de
  card-one-menu-open-en card-one-row-link-fr card-own-page-en cards-two-chevrons-fr checkout-cleared-fr checkout-div-box-fr
  checkout-native-ticked-en checkout-second-payment-en checkout-switch-en confirm-body-end-fr confirm-bottom-sheet-fr
  confirm-keep-primary-en d-ar-refused d-de-own d-en-accordion d-en-delete-selected d-en-popconfirm d-en-sections d-es-carousel d-es-greyed
  d-fr-checked d-fr-split d-he-password d-he-tiles d-id-confirm d-id-expired d-it-identity d-ja-swipe d-ko-hover d-ko-skeleton d-nl-unpaid
  d-pl-greyed d-pl-history d-pl-open d-pt-empty d-ru-inline d-ru-nicknames d-ru-toast d-th-add d-th-bins d-tr-orders d-uk-bank d-uk-inline
  d-vi-manage d-vi-popover data-deletion-en e-account-aer-ru e-account-alipay-he e-account-folds-vi e-account-hub-ar e-account-islands-it
  e-account-table-fr e-bot-dialog-id e-cashier-pt e-chat-card-id e-close-ja e-closed-de e-code-nl e-delete-es e-gate-th e-icons-ja
  e-link-pt e-mail-pl e-orders-es e-promo-en e-questions-tr e-register-uk e-removal-ar e-save-clear-he e-save-clear-it e-save-comet-ko
  e-save-role-fr e-save-switch-ru e-second-en e-selfie-ar e-sign-frame-vi e-skeleton-vi e-slider-he e-success-uk e-wallet-alipay-nl
  e-wallet-ja e-wallet-us empty-with-alipay-fr f-ar-alipay-icon f-ar-store-flyout f-ar-three f-de-alipay-greyed f-de-three-hashed
  f-es-administrar f-es-help-chat f-es-tiles f-fr-account-alipay f-fr-checkout-ticked f-he-alipay-home f-he-empty f-he-table
  f-id-alipay-two f-id-checkout-cards f-id-refused-unpaid f-id-sign-up-questions f-it-card-own-page f-it-home-flyout f-ja-edit-mode
  f-ja-maintenance f-ja-menu-open f-ja-pay-password f-ko-alipay-three f-ko-checkout-unticked f-ko-two-mobile f-nl-account f-nl-hover
  f-pl-confirm f-pl-kebab f-pl-memory-card f-pl-orders-unpaid f-pl-wallet f-pt-alipay-home f-pt-empty f-pt-table-radios
  f-ru-login-over-cards f-ru-postcards f-ru-snow-one f-th-cashier-ticked f-th-gate f-th-refused-default f-tr-alipay-two f-tr-dialog-soup
  f-tr-stores f-uk-alipay-two f-uk-gate-advert f-uk-help-home f-vi-greyed f-vi-register g-account-ru-mobile g-alipay-cards-en-table
  g-alipay-cards-fr-accordion g-alipay-cards-id-manage g-alipay-cards-ko-two g-alipay-cards-pt-menu g-bot-nl g-checkout-es-toggle
  g-checkout-tr-saved g-gate-ar g-identity-he-password g-not-ready-de-error g-not-ready-uk g-removal-request-en g-sign-in-th
  g-sign-up-id-done g-wallet-cards-ar-dialog g-wallet-cards-it-empty g-wallet-cards-ja-three g-wallet-cards-ko-tiles g-wallet-it-alipay
  g-wallet-ko help-chat-open-en help-chat-open-fr identity-code-en orders-unpaid-mobile-fr register-fr removal-request-en
  removal-request-fr s6l-ar-sheet s6l-de-hover s6l-en-greyed-default s6l-es-half-manage s6l-fr-div-dialog s6l-fr-filtered-table
  s6l-he-expired s6l-he-refused-notice s6l-ko-english-dialog s6l-pt-card-page s6l-ru-press-to-open s6l-ru-refused-notice s6l-vi-kebab
  s6m-ar-manage s6m-de-closing s6m-en-flyout s6m-en-phone s6m-es-icons s6m-es-refused-toast s6m-fr-reason-sheet s6m-he-plastic
  s6m-he-unpaid s6m-id-error s6m-id-slider s6m-id-success s6m-it-card-page s6m-it-orders s6m-it-skeleton s6m-ja-chat s6m-ja-hover
  s6m-ko-tables s6m-nl-add-wizard s6m-nl-settings s6m-nl-unpaid s6m-pl-accordions s6m-pl-address-popover s6m-pl-gate s6m-pt-checkout
  s6m-pt-only-alipay s6m-pt-segments s6m-ru-checkout s6m-ru-old-account s6m-ru-sbp s6m-th-settings s6m-tr-hub s6m-tr-refused s6m-uk-drawer
  s6m-uk-session s6m-vi-expired s6m-vi-pin-sheet s6w-add-card-ja s6w-bot-ko s6w-bot-pl s6w-category-es s6w-error-id s6w-gate-ru
  s6w-identity-pl s6w-landing-de s6w-orders-pt s6w-product-fr s6w-sign-in-en s7l-04-fr-soup s7l-05-fr-table s7l-07-ru-greyed
  s7l-12-es-template s7l-14-pt-empty s7l-16-de-alert s7l-18-de-failed s7l-20-it-unpaid s7l-23-nl-refused s7l-28-tr-filter s7l-29-tr-sheet
  s7l-30-tr-deletion s7l-31-ja-edit s7l-32-ja-code s7l-33-ja-hub s7l-34-ko-promo s7l-35-ko-skeleton s7l-37-th-openable s7l-41-vi-phone
  s7l-44-id-unpaid s7l-47-ar-dialog s7w-ar-alipay-done s7w-ar-product-flyout s7w-ar-register s7w-de-account-icons s7w-de-session-over
  s7w-es-wallet s7w-fr-account s7w-fr-add-card s7w-he-account s7w-he-data-deletion s7w-id-account-alipay s7w-id-error s7w-ja-alipay-landing
  s7w-ko-alipay-settings s7w-nl-skeleton s7w-pl-alipay-icons s7w-pt-bot-dialog s7w-th-alipay-email s7w-tr-chat s7w-vi-account
  s7w-vi-removal-form s8l-01-en s8l-02-fr s8l-03-de s8l-05-it s8l-07-ru s8l-13-th s8l-14-vi s8l-15-id s8l-16-nl s8l-18-uk s8l-21-de
  s8l-22-es s8l-23-it s8l-24-pt s8l-25-ru s8l-29-ar s8l-32-id s8l-33-vi s8l-35-he s8l-36-uk s8l-38-fr s8l-40-es s8l-41-it s8l-42-pt
  s8l-43-tr s8l-44-ja s8l-45-ko s8l-46-pl s8w-activate-uk s8w-alipay-icons-fr s8w-alipay-tabs-en s8w-chat-en s8w-code-de s8w-consent-it
  s8w-delete-tr s8w-flyout-es s8w-gate-en s8w-orders-unpaid-ru s8w-paypin-ja s8w-product-holder-fr s8w-promo-pt s8w-qr-he s8w-request-nl
  s8w-skeleton-ko s8w-slider-ru s8w-success-vi s8w-unusual-th s8w-wallet-acc-uk sign-in-step-fr twin-ad-continue-over-dialog-en
  twin-hidden-display-none-en wallet-mobile-fr
`
  .trim()
  .split(/\s+/u);
