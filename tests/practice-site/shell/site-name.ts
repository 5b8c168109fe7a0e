/** What the invented shop is called, in every language. */
export const siteName = 'Practice Market';
