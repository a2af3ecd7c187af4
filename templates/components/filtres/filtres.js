// The filters of the list of séances. Choices are in the address; the data come once, at the first choice, as a script that calls
// AllianceSeances, since a page opened by double-click may load nothing else. Without a choice the page is the one that was served.
const form = document.querySelector('form.filtres');
if (!form) return;
const champs = Array.from(form.querySelectorAll('select'));
const bilan = form.querySelector('.filtres-bilan');
const choisis = form.querySelector('.filtres-choisis');
const resultats = document.getElementById('resultats');
const titre = document.getElementById('liste');
const servi = Array.from(resultats.childNodes);
const titreServi = titre.textContent;
const parPage = 100;
// Where the numbers of the facets start in a séance's record, after its eight words.
const debut = 8;
let donnees = null;
let attente = null;

function charger() {
  if (donnees) return Promise.resolve(donnees);
  if (attente) return attente;
  attente = new Promise(function (resolve, reject) {
    window.AllianceSeances = function (lues) { donnees = lues; resolve(lues); };
    const script = document.createElement('script');
    script.src = form.dataset.script;
    script.onerror = function () { attente = null; script.remove(); reject(new Error('script')); };
    document.head.appendChild(script);
  });
  return attente;
}

function rang(champ) {
  const option = champ.selectedOptions[0];
  return option && option.dataset.rang !== undefined ? Number(option.dataset.rang) : -1;
}

// The séances that every facet keeps, but the one left aside.
function gardees(sauf) {
  return donnees.seances.filter(function (seance) {
    return champs.every(function (champ, i) {
      const r = rang(champ);
      return i === sauf || r < 0 || (seance[debut + i] >>> r) & 1;
    });
  });
}

function compter() {
  champs.forEach(function (champ, i) {
    const nombres = {};
    gardees(i).forEach(function (seance) {
      for (let bits = seance[debut + i], r = 0; bits; bits >>>= 1, r++) if (bits & 1) nombres[r] = (nombres[r] || 0) + 1;
    });
    Array.from(champ.options).forEach(function (option) {
      if (!option.dataset.nom) return;
      const nombre = nombres[option.dataset.rang] || 0;
      option.textContent = option.dataset.nom + ' (' + nombre + ')';
      option.disabled = nombre === 0 && !option.selected;
    });
  });
}

function remplir(modele, seance) {
  const copie = modele.content.cloneNode(true);
  const mots = { titre: seance[1], resume: seance[2], niveaux: seance[3], duree: seance[4], preparation: seance[5], materiel: seance[6], cps: donnees.cps[seance[7]][0] };
  copie.querySelectorAll('[data-mot]').forEach(function (noeud) { noeud.textContent = mots[noeud.dataset.mot]; });
  copie.querySelector('a').setAttribute('href', form.dataset.racine + seance[0]);
  return copie;
}

function modele(seance) {
  return document.getElementById('modele-' + form.dataset.vue + '-' + donnees.cps[seance[7]][1]);
}

// The list or the table as it was served, emptied: its place, its role and its headings stay.
function vide() {
  const cadre = servi.find(function (noeud) { return noeud.nodeType === 1; }).cloneNode(true);
  const corps = cadre.querySelector('tbody') || cadre;
  corps.textContent = '';
  return { cadre: cadre, corps: corps };
}

function montrer(seances) {
  resultats.textContent = '';
  if (!seances.length) {
    const p = document.createElement('p');
    p.className = 'vide';
    p.textContent = 'Aucune séance ne réunit tous ces choix. Retirer un filtre en montrera davantage.';
    resultats.appendChild(p);
    return;
  }
  const liste = vide();
  let montrees = 0;
  const suite = document.createElement('button');
  suite.type = 'button';
  suite.className = 'suite-bouton';
  function ajouter() {
    const premiere = montrees;
    seances.slice(montrees, montrees + parPage).forEach(function (seance) {
      const contenu = remplir(modele(seance), seance);
      if (form.dataset.vue === 'cartes') {
        const li = document.createElement('li');
        li.appendChild(contenu);
        liste.corps.appendChild(li);
      } else liste.corps.appendChild(contenu);
    });
    montrees = Math.min(seances.length, montrees + parPage);
    suite.hidden = montrees === seances.length;
    suite.textContent = 'Montrer la suite (' + (seances.length - montrees) + ')';
    if (premiere) liste.corps.querySelectorAll('a')[premiere].focus();
  }
  suite.addEventListener('click', ajouter);
  ajouter();
  resultats.append(liste.cadre, suite);
}

function etiquettes(actifs) {
  const ul = choisis.querySelector('ul');
  ul.textContent = '';
  actifs.forEach(function (champ) {
    const li = document.createElement('li');
    const bouton = document.createElement('button');
    const nom = champ.selectedOptions[0].dataset.nom;
    bouton.type = 'button';
    bouton.textContent = nom;
    bouton.setAttribute('aria-label', 'Retirer le filtre ' + nom);
    bouton.addEventListener('click', function () {
      champ.value = '';
      champ.focus();
      choisir();
    });
    li.appendChild(bouton);
    ul.appendChild(li);
  });
  choisis.hidden = actifs.length === 0;
}

function appliquer() {
  const actifs = champs.filter(function (champ) { return rang(champ) >= 0; });
  champs.forEach(function (champ) { champ.classList.toggle('choisi', actifs.includes(champ)); });
  etiquettes(actifs);
  document.querySelectorAll('a[data-garder-filtres]').forEach(function (lien) { lien.search = adresse(); });
  if (!actifs.length && !donnees) return;
  charger().then(function () {
    compter();
    if (!actifs.length) {
      resultats.replaceChildren.apply(resultats, servi);
      titre.textContent = titreServi;
      bilan.textContent = '';
      return;
    }
    const seances = gardees(-1);
    const mots = seances.length === 0 ? 'Aucune séance' : seances.length === 1 ? '1 séance' : seances.length + ' séances';
    montrer(seances);
    titre.textContent = mots;
    bilan.textContent = mots + ' sur ' + donnees.seances.length + '.';
  }, function () {
    bilan.textContent = 'Les filtres n’ont pas pu se charger. La liste entière reste ci-dessous ; recharger la page pour réessayer.';
  });
}

function adresse() {
  const mots = new URLSearchParams();
  champs.forEach(function (champ) { if (champ.value) mots.set(champ.name, champ.value); });
  const texte = mots.toString();
  return texte ? '?' + texte : '';
}

function choisir() {
  try { history.pushState(null, '', adresse() || location.pathname); } catch (_) { /* Some browsers refuse on a file. */ }
  appliquer();
}

function lire() {
  const mots = new URLSearchParams(location.search);
  champs.forEach(function (champ) {
    const voulu = mots.get(champ.name) || '';
    champ.value = Array.from(champ.options).some(function (option) { return option.value === voulu; }) ? voulu : '';
  });
  appliquer();
}

form.addEventListener('change', choisir);
form.addEventListener('submit', function (event) { event.preventDefault(); choisir(); });
form.addEventListener('reset', function (event) {
  event.preventDefault();
  champs.forEach(function (champ) { champ.value = ''; });
  champs[0].focus();
  choisir();
});
addEventListener('popstate', lire);
lire();
