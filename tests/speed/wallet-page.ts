/** A quiet page of saved cards whose Remove control comes and goes when it is told to, with a long foot to scroll. */
import { seededChance } from '../fakes/seeded-random.ts';

const entries = ['My Orders', 'Wallet', 'Payments', 'My Coupons', 'Message Center', 'Settings'];
const words = 'help buyer protection shipping returns refunds sell with us app privacy terms about regional sites safety centre'.split(' ');
const linksInFoot = 450;

/** @param script What the page runs. */
export function walletPage(script: string): string {
  const chance = seededChance(2);
  const link = (_: unknown, at: number) => `<li><a href="/help/${at}">${chance.pick(words)} ${chance.pick(words)}</a></li>`;
  const foot = Array.from({ length: linksInFoot }, link);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Saved cards</title><script>${script}</script>
<style>main { min-height: 700px; padding-top: 320px } #card { display: flex; gap: 40px; padding: 16px } footer li { line-height: 28px }</style></head><body>
<header><a href="/">AliExpress</a><a href="/s">Search</a><a href="/cart">Cart</a><a href="/account">Account</a></header>
<nav>${entries.map((text) => `<a href="/p/x">${text}</a>`).join('')}</nav>
<main><h1>Saved cards</h1><div id="card" class="card-item--row--a1"><span>Visa •••• 4242</span><span>Expires 08/29</span></div></main>
<footer><ul>${foot.join('')}</ul></footer></body></html>`;
}
