/** What a person can say is wrong with what the guide shows on a page. Data only. */

export const complaints = ['wrong-thing', 'nothing', 'wrong-place', 'not-gone', 'other'] as const;
export type Complaint = (typeof complaints)[number];
