// A form as DACs have them: a field comes with a choice, and nothing here is ever sent.
const form = document.querySelector('#demande');

form.elements.protection.addEventListener('change', ({ target }) => {
  document.querySelector('#representant').hidden = !/^(Curatelle|Tutelle)$/.test(target.value);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#recu').textContent =
    'Demande reçue (démonstration) : rien n’a été envoyé ni gardé.';
});
