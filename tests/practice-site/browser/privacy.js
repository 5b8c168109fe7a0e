// The script of the privacy site: shows the section that the hash names, without a load.
function showRoute() {
  const sections = practice.all('[data-route]');
  const named = sections.find((section) => section.dataset.route === location.hash) ?? sections[0];
  for (const section of sections) section.hidden = section !== named;
}
addEventListener('hashchange', showRoute);
showRoute();
