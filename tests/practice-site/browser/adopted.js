// Builds the page that a report tells of, element by element, and scrolls to what matters on it.
const adopted = JSON.parse(document.getElementById('adopted').textContent);

function make(tag) {
  return tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
}

function build(built, element = make(built.tag)) {
  for (const [name, value] of Object.entries(built.attributes)) element.setAttribute(name, value);
  element.append(...built.children.map((child) => (child.tag === '' ? child.text : build(child))));
  return element;
}

for (const built of adopted.content) {
  if (built.tag === 'body') build(built, document.body);
  else document.documentElement.append(build(built));
}
scrollTo(0, adopted.scroll);
const [wanted] = document.querySelectorAll('[data-practice]');
const box = wanted?.getBoundingClientRect();
if (box && (box.top < 0 || box.bottom > innerHeight)) wanted.scrollIntoView({ block: 'center' });
