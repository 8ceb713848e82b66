// Opens the next chart as single-page software does: the address changes at once, the data later.
const LATENCY = 400;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-in-page]') : null;
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});

window.addEventListener('popstate', () => show(location.href));

async function show(address) {
  const [page] = await Promise.all([
    fetch(address).then((answer) => answer.text()),
    new Promise((done) => setTimeout(done, LATENCY)),
  ]);
  if (address !== location.href) return;
  const next = new DOMParser().parseFromString(page, 'text/html');
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
}
