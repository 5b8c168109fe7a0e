/** Holds what is shown against the ground truth of a listed page. Pure. */
import type { ListedPage } from '../practice-site/listed-page.ts';
import type { Shown } from './guided-visit.ts';

function isOn(ring: string, marks: readonly string[]): boolean {
  const truths = ring.split('+');
  return truths.some((truth) => marks.includes(truth)) && !truths.includes('never');
}

function findMissing({ step, marks, ringMayMiss }: ListedPage, rings: readonly string[]): readonly string[] {
  if (step === 'choose-card') {
    const missing = marks.filter((mark) => !rings.some((ring) => isOn(ring, [mark])));
    return rings.length > marks.length ? [...missing, 'more rings than cards'] : missing.map((mark) => `no ring on ${mark}`);
  }
  const isMissing = rings.length === 0 && marks.length > 0 && ringMayMiss !== true;
  return isMissing ? [`no ring on ${marks.join(' or ')}`] : [];
}

/** @returns What is wrong, in words; nothing when page, step and every ring are right. */
export function findFaults(listed: ListedPage, { page, step, rings }: Shown): readonly string[] {
  const { marks, orStep } = listed;
  return [
    ...(page === listed.page ? [] : [`page “${page}” instead of “${listed.page}”`]),
    ...(step === listed.step || step === orStep ? [] : [`step “${step}” instead of “${listed.step}”`]),
    ...rings.filter((ring) => !isOn(ring, marks)).map((ring) => `a ring on ${ring}`),
    ...findMissing(listed, rings),
  ];
}
