/** Tag name of our one element in the page. */
export const hostTag = 'uncard-overlay';
