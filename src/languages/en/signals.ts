/** Words that the sites print in English. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    'header-capture-2015': 'Sign in',
    'login-probe': 'Sign in / Register',
    'games-claimer-2026': 'Log in',
    ours: `
      Sign in or register | Login | Sign in / Join | Log in / Sign up | Register / Sign in | Sign in to continue |
      Welcome back | Sign in / Create account | Sign in to your account | Log in to your account | Please sign in
    `,
  },
  register: {
    'header-capture-2015': 'Join',
    ours: 'Register | Sign up | Create account | Join now | Registration',
  },
  'sign-out': {
    'header-capture-2015': 'Sign Out',
    ours: 'Log out | Logout | Signout',
  },
  account: {
    'header-capture-2015': 'My AliExpress',
    'getgather-patterns-2026': 'Account',
    'guide-003': 'My Account',
    ours: `
      Profile | Account home | My profile | Account overview | Your account | Personal center | User center | Me | My page |
      User profile
    `,
  },
  greeting: {
    'guide-001-translated': 'Hi',
    ours: 'Hello | Hey | Welcome',
  },
  password: {
    'getgather-patterns-2026': 'Password',
    ours: 'Your password | Forgot password?',
  },
  'account-neighbour': {
    'header-capture-2015': 'My Orders | Message Center | Wish List | My Coupons | Sign out | Disputes & reports',
    'flyout-links': 'My Coins',
    oferal: 'Payment',
    ours: `
      Orders | Coins | Coupons | Messages | Wishlist | Settings | Account settings | Addresses | Shipping address |
      Shipping addresses | Address book | Returns | Refunds | Refund and return | Feedback | Reviews | Followed stores |
      Log out | Manage reports | Invite friends | Help center | Overview | Security | Vouchers | Gift cards | History |
      My reviews | Recently viewed | DS Center | Account security | Notifications | Saved addresses | Bonus | Membership
    `,
  },
  wallet: {
    'guide-002': 'My Wallet',
    cybercomputersol: 'Wallet',
    ours: 'AliExpress Wallet | Your wallet | E-wallet',
  },
  payments: {
    'israel-skills-2026': 'Payment Methods | Payment method',
    oferal: 'Payment',
    ours: `
      Payments | Payment settings | Payment options | Payment management | My payments | Manage payments |
      Manage payment methods | Ways to pay | Billing | Saved payment methods | Your payment methods | Payment information |
      Payment details | Payment center | Cards & payments
    `,
  },
  cards: {
    'guide-002': 'Payment Cards',
    'guide-004': 'Credit Cards',
    cybercomputersol: 'Cards and bank accounts',
    aliexpressom: 'My bank cards',
    ours: `
      Saved cards | My cards | Cards | Bank cards | Credit / debit cards | Credit or debit cards | Credit and debit cards |
      Debit cards | Your cards | Linked cards | Stored cards | Cards on file | Your saved cards | Bank cards and accounts |
      Cards & accounts | Card list
    `,
  },
  'manage-cards': {
    'alimaniac-2019': 'Manage your cards',
    aliexba: 'Manage cards',
    mobilkoy: 'Edit cards',
    ours: `
      Manage my cards | Manage saved cards | Manage card | Card management | View cards | View saved cards | See all cards |
      View all cards | Manage bank cards | My saved cards | Manage your bank cards | Edit card
    `,
  },
  manage: {
    'page-model-2026': 'Change',
    'guide-003': 'Manage | Organize',
    ours: 'Edit | Edit list | Modify | Organise | managing | management | editing',
  },
  more: {
    ours: 'More | More options | Options | Actions | More actions | Card options | Menu | ⋯ | … | ... | ⋮ | •••',
  },
  alipay: {
    'header-capture-2015': 'My Alipay',
    'guide-003': 'My Alipay Account | Alipay',
    unansea: 'Go to My Alipay',
    ours: 'Alipay account | Go to Alipay | Alipay Wallet | Open Alipay',
  },
  card: {
    ours: `
      card | cards | bank card | credit card | debit card | payment method | payment card | credit/debit card |
      payment methods | bank cards | payment cards | credit cards | debit cards
    `,
  },
  remove: {
    'israel-skills-2026': 'Remove',
    'guide-003': 'Delete',
    'guide-004': 'Remove Card',
    'guide-001-translated': 'Delete card',
    ours: `
      Remove this card | Unlink | Unbind | Unlink card | Detach | Forget | Erase | Take off | Disconnect | Discard |
      Removal | Trash | Delink | Revoke | removing | removal | deleting | deletion | unlinking | unbinding | erasing |
      detaching | untie
    `,
  },
  confirm: {
    'israel-skills-2026': 'Remove',
    'page-model-2026': 'Confirm',
    ours: `
      OK | Yes | Delete | Continue | Yes, remove | Yes, delete | Got it | Proceed | I am sure | I'm sure | Sure |
      Confirm removal | Apply | Unlink | Unbind | Agree
    `,
  },
  cancel: {
    'cashier-capture-2016': 'Cancel',
    ours: `
      No | Keep | Keep card | Keep it | Not now | Go back | Back | Close | No, thanks | Dismiss | Never mind | Later |
      Maybe later | Keep this card | Don't remove | Do not remove | No, keep it | Return | Abort
    `,
  },
  'set-default': {
    'page-model-2026': 'Set as default',
    ours: `
      Set as default payment method | Make default | Use as default | Set default | Make this my default | Make primary |
      Set as primary
    `,
  },
  'default-mark': {
    'page-model-2026': 'Default',
    ours: 'Default card | Primary | Preferred | Default payment method | Primary card',
  },
  'add-card': {
    'bind-card-guide': 'Add cards',
    'guide-002': 'Click here to add a new card',
    ours: `
      Add card | Add a new card | Add new card | Add a card | Link a card | Link a new card | New card | Bind a card |
      Add bank card | Add credit card | Add payment method | Add a payment method | Add credit or debit card |
      Add a credit or debit card | Add another card | Add credit/debit card
    `,
  },
  'no-cards': {
    'guide-001-translated': 'you have no card in Alipay',
    ours: `
      No cards | You have no saved cards | No payment cards | No saved cards | No cards yet |
      You don't have any saved cards | No bank cards | You haven't added any cards | No card saved |
      You have not saved any cards | You have not added a card | You haven't saved any cards | No cards added |
      There are no saved cards | No cards found | You don't have any cards | You have no cards | No card has been added |
      No linked cards | You have no bank cards | No cards here | You haven't added a card | No card
    `,
  },
  expiry: {
    'cashier-capture-2016': 'Expiration date',
    ours: 'Expires | Exp | Valid thru | Valid until | Expiry | Expiry date | MM/YY | Expired | Valid through | Good thru',
  },
  'ending-in': {
    ours: 'ending in | ends in | ending with | ending on | last four digits | last 4 digits | ending',
  },
  refused: {
    ours: `
      cannot be removed | can't be removed | could not be removed | couldn't be removed | unable to remove |
      failed to remove | removal failed | cannot be deleted | can't be deleted | could not be deleted |
      couldn't be deleted | unable to delete | failed to delete | delete failed | deletion failed | couldn't remove |
      could not remove | can't remove | cannot remove | we couldn't delete | not possible to remove | cannot be unlinked |
      can't be unlinked | can't delete | cannot delete | operation failed | was not removed | not removed
    `,
  },
  'refused-default': {
    ours: `
      Default card cannot be removed | set another card as default | set another default | choose another default |
      this is your default card | default card can not | make another card default | change your default card |
      another card as your default | default payment method cannot | another card the default | default card first |
      is your default
    `,
  },
  'refused-order': {
    ours: `
      unpaid order | unpaid orders | pending order | pending orders | order in progress | orders in progress |
      awaiting payment | unfinished order | open order | open orders | outstanding order | ongoing order | active order |
      order that is not paid | pending payment | orders awaiting payment
    `,
  },
  'identity-check': {
    'getgather-patterns-2026': 'Email verification code',
    ours: `
      Identity verification | Verify your identity | Verification code | Security verification | Confirm your identity |
      Security check | Enter the code | Verify it is you | Verify it's you | Payment password |
      Enter your payment password | Alipay password | Two-step verification | One-time code | Enter the verification code |
      Identity check | Confirm it is you | Confirm it's you | Make sure it's you | Let's confirm it's you
    `,
  },
  'bot-check': {
    'price-scraper-2026': 'We have detected unusual traffic from your network | unusual traffic',
    'games-claimer-2026': 'slide to verify',
    ours: `
      Please slide to verify | Drag the slider | Verify you are human | I am not a robot | I'm not a robot |
      Slide to complete the puzzle | Please complete the verification | Slide to the end | Slide right to verify |
      prove you are human | not a robot
    `,
  },
  'code-field': {
    ours: `
      Code | Verification code | Enter code | We sent a code | sent a code to | code sent | digit code | Resend code |
      Resend | Send code | Get code
    `,
  },
  'card-number-field': {
    'cashier-capture-2016': 'Card number | cardNo',
    'account-generator-2025': 'cardNum',
    ours: 'Card No | Credit card number | Number on card | cardnumber | cc-number | Enter card number | Debit card number',
  },
  'security-code-field': {
    'cashier-capture-2016': 'cvv2 | expiryMonth | expiryYear | Security code | Expiration date',
    ours: 'CVV | CVC | CSC | cc-csc | cc-exp | Expiry date | MM/YY | MM / YY',
  },
  'delete-account': {
    'just-delete-me-2026': 'Delete my account',
    ours: `
      Delete account | Close account | Close my account | Deactivate account | Delete your account | Account deletion |
      Close your account | Deactivate my account | Request data deletion | Delete my data | Cancel my account |
      Account cancellation | Delete AliExpress account
    `,
  },
  close: {
    'checkout-bot': 'Close',
    ours: '× | ✕ | x',
  },
  pay: {
    'cashier-capture-2016': 'Save & Pay | Pay now',
    'checkout-bot': 'Place order',
    ours: `
      Submit order | Confirm and pay | Confirm & pay | Pay | Confirm order | Pay securely | Complete purchase |
      Complete order | Pay and order | Place your order | Save and pay | Confirm payment
    `,
  },
  'save-card': {
    'cashier-capture-2016': 'Save card to Alipay',
    alifaq: 'Save this card',
    alphr: 'Save the card',
    ours: `
      Save card details | Save card details for next time | Save this card for future payments | Remember this card |
      Save card | Save card information | Save my card | Save for next time | Keep card details | Store this card |
      Save for future payments | Save card for faster checkout
    `,
  },
  orders: {
    'header-capture-2015': 'My Orders',
    'israel-skills-2026': 'To pay',
    ours: 'Orders | Your orders | Order history | Order list | All orders',
  },
  'to-pay': {
    'israel-skills-2026': 'To pay',
    'parcel-intelligence': 'Awaiting payment | Unpaid',
    ours: 'Unpaid orders | Pending payment | To be paid | Waiting for payment | Payment pending',
  },
  help: {
    'help-title-capture': 'Help Center',
    'header-capture-2015': 'Customer Service',
    ours: 'Help Centre | Online service | Support | Contact us | Support center',
  },
  'card-support': {
    'guide-003': 'Card Management | Adding/Removing Card',
    ours: `
      Adding or removing a card | Add or remove a card | Remove a card | Bank card management | Manage my cards |
      Removing a card | Delete a card
    `,
  },
  'removal-request': {
    'guide-004': 'Submit Removal Request',
    ours: `
      Removal request | Card removal request | Request card removal | Request removal of a card | Request to remove a card |
      Card removal form
    `,
  },
  shopping: {
    ours: `
      Add to cart | Buy now | Shopping cart | Free shipping | sold | Flash deals | Categories | Related items | Product |
      Products | Price | Leather | RFID | Bags | men | women | holder | case | purse | bag | sale | hardware wallet | fee |
      fees | interest | surcharge | Wallets | Card holders
    `,
  },
  'load-failed': {
    'cashier-capture-2016': 'Failed to load | Try again',
    ours: `
      Something went wrong | Could not load | Couldn't load | Please try again later | Try again later | Network error |
      Page not found | Service unavailable | System error | System busy | under maintenance | An error occurred |
      temporarily unavailable | could not be loaded | couldn't be loaded | can't load | Loading failed | Load failed |
      Oops, something went wrong | page is not available | Unable to load | we are having trouble | Access denied | Retry |
      Reload | under maintenance | could not load | could not be loaded | was not loaded
    `,
  },
  loading: {
    'cashier-capture-2016': 'Loading',
    ours: 'Please wait | Just a moment | One moment | Loading your cards | Loading cards',
  },
  filtered: {
    ours: 'Filter | Filters | Filtered by | Search results | Clear filter | Clear filters | Reset filter | Showing results for',
  },
  chat: {
    'cashier-capture-2016': 'Chat',
    ours: `
      Chat now | Live chat | Chat with us | Online chat | Start chat | Chat with Eva | Ask Eva | Contact us |
      Online customer service | Contact support | Message us
    `,
  },
  settings: {
    'guide-001': 'Settings',
    ours: 'Account settings | Preferences | Options | Setup',
  },
  'alipay-neighbour': {
    'guide-001-translated': 'History | My Account',
    ours: `
      Balance | Transactions | Transaction history | My balance | Security | Security settings | Profile |
      Personal information | Contacts | Withdraw | Top up | Transfer | Send money | Coupons | Rewards | Notifications |
      Messages | Help | Log out | Sign out | Change password | Verification | Bills | Payments | Refunds | Statements |
      Home | Overview | Edit profile | Account details | E-mail | Mobile number | Records | Account history | Password
    `,
  },
  'alipay-sign-up': {
    'alimaniac-2019': 'Open Alipay Wallet',
    ours: `
      Open your wallet | Create your wallet | Activate your wallet | Wallet registration | Set up your wallet |
      Registration | Create account
    `,
  },
  'sign-up-stage': {
    'guide-001-translated': 'security questions | security question',
    ours: `
      Check your e-mail | Check your mailbox | Check your inbox | link to your e-mail | sent a link | we sent you a link |
      confirmation link | activation link | activate your account | verify your e-mail | confirm your e-mail |
      set your password | set a password | create a password | choose a password | set payment password | new password |
      confirm password | repeat password | Step 1 | Step 2 | Step 3 | security answer | letters shown | symbols shown |
      characters shown | terms of service | sent you a link | sent a link to you | we e-mailed you a link
    `,
  },
  'set-up-done': {
    'guide-001-translated': 'set up successfully | has been set up successfully',
    ours: `
      is ready | successfully activated | has been activated | is now active | successfully created | has been created |
      congratulations | all set | registration complete | successfully opened | successfully registered | is open now
    `,
  },
  next: {
    'cashier-capture-2016': 'Continue',
    ours: `
      Next | Submit | Next step | Proceed | Send | Send link | Finish | Done | Save and continue | Agree and continue |
      Create | Register | Open wallet | Activate | Confirm | Get started | Start | I agree
    `,
  },
  'add-word': {
    ours: 'add* | new | link | bind | attach* | register | enter | connect | insert',
  },
  'save-word': {
    ours: 'sav* | remember* | stor* | keep*',
  },
  'none-word': {
    ours: `
      no saved | no linked | no bank | no payment | no credit | no debit | no stored | no active | none | not any |
      don t have | haven t | have not | do not have | empty | not yet | zero | without any | isn t any | aren t any |
      hasn t | has not | nothing | do not have any | don t have any | there are no | you have no | you do not have |
      you don t have | no longer any
    `,
  },
  'set-word': {
    ours: 'set | make | use | choose | select | mark | pick | as',
  },
  'cannot-word': {
    ours: `
      cannot | can not | can t | could not | couldn t | unable to | unable | not possible | impossible | failed to |
      failed | not allowed | not be | isn t possible | won t be | not able to | may not be
    `,
  },
  'undo-word': {
    ours: 'undo | undone | undoing | revers* | restor* | recover* | revert* | taken back | go back',
  },
  'view-word': {
    ours: `
      view | see | show | open | all | go to | go | enter | visit | check | access | see all | view all | list | details |
      overview
    `,
  },
  'other-word': {
    ours: 'another | other | different | one first | first',
  },
  'unpaid-word': {
    ours: `
      unpaid | pending | open | unfinished | outstanding | ongoing | in progress | active | awaiting payment | not paid |
      incomplete
    `,
  },
  'order-word': {
    ours: 'order | orders | purchase | purchases',
  },
  'request-word': {
    ours: 'request* | application | apply | form | submit | ask',
  },
  'success-word': {
    ours: 'success* | done | has been | have been | was | is now | is no longer | complete | completed',
  },
  'removed-word': {
    ours: 'removed | deleted | unlinked | unbound | detached | erased',
  },
  'activate-word': {
    ours: 'activat* | open | creat* | set up | setup | register* | registration | sign up | join | start | get',
  },
  'removed-notice': {
    ours: `
      Card removed | removed successfully | successfully removed | deleted successfully | has been removed |
      has been deleted | was removed | card deleted | card has been removed
    `,
  },
  'other-thing': {
    'israel-skills-2026': 'item from cart | Remove product | delete product',
    ours: `
      item | items | product | products | cart | order | orders | address | addresses | review | reviews | feedback |
      wish list | wishlist | store | stores | message | messages | coupon | coupons | phone | email | device | memory card |
      memory cards | SD card | SIM card | graphics card | gift card | gift cards | sound card | greeting card |
      greeting cards | business card | business cards | playing cards | card holder | card holders | history | filter |
      filters | photo | video | PayPal | list | search | keyword | trading cards | network card | passkey | subscription |
      loyalty card | loyalty cards | membership card | membership cards | member no | library card | store card |
      rewards card | club card | background | session | browser | bank account | cookies
    `,
  },
  'never-point': {
    'cashier-capture-2016': 'Save & Pay | Pay now',
    'checkout-bot': 'Place order',
    'just-delete-me-2026': 'Delete my account',
    ours: `
      Delete account | Close account | Close my account | Pay | Submit order | Cancel order | Cancel my order | Refund |
      Request refund | Confirm and pay | Checkout | Buy now | Add to cart | Delete order | Remove order |
      Deactivate account | Confirm payment | Confirm order | Complete purchase | Delete all | Remove all | Unlink account |
      Remove account | Delete AliExpress account | Delete wallet | Remove bank account | Close wallet |
      Unlink AliExpress account | Confirm pay | Confirm & pay | Delete profile
    `,
  },
  negation: {
    ours: 'do not | don t | never | not | without',
  },
  article: {
    ours: 'a | an | the | this | that | my | your | our | of | these | those | s | you',
  },
  filler: {
    ours: `
      a | an | the | this | that | my | your | all | saved | stored | linked | bank | credit | debit | card | cards |
      payment | method | methods | to | go | from | of | in | for | and | or | AliExpress | now | here | view | see | open |
      details | ending | ending with | ends | number | expires | exp | button | link | menu | icon | please | click | home |
      with | info | information | it | yes | on | file | new | manage | default | selected | chosen | permanently |
      forever
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
