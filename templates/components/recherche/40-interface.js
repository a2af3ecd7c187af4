// Ce que le champ d’en-tête et la page des résultats ont en commun : l’index, la recherche, le surlignage.
function Moteur(formulaire) {
  const page = new URL(formulaire.getAttribute('action'), location.href);
  const index = IndexDeRecherche((nom, fin) => {
    const script = document.createElement('script');
    script.src = new URL(nom + '.js', page);
    script.onload = script.onerror = () => { script.remove(); fin(); };
    document.head.append(script);
  });
  window._r = index.recoit;
  return {
    page, index, champ: formulaire.querySelector('input'), cherche: Recherche(index),
    documents: async ids => {
      await Promise.all(ids.map(id => index.morceau('b', id / index.parBloc | 0)));
      return ids.map(index.document).filter(d => d);
    },
    lien: d => new URL(d.adresse, new URL('..', page)).href,
  };
}

function element(nom, attributs, ...contenu) {
  const e = document.createElement(nom);
  for (const a in attributs) e.setAttribute(a, attributs[a]);
  e.append(...contenu);
  return e;
}

// Le texte, les mots demandés surlignés ; note dans « vus » le rang de chacun.
function surligne(texte, demandes, vus) {
  const bouts = [];
  let a = 0;
  for (const m of mots(texte)) {
    const r = radical(m.f), i = m.joint ? -1 : demandes.findIndex(d => d.radical === r || d.debut && m.f.startsWith(d.f) || d.f.length > 4 && racine(d.radical) === racine(r));
    if (i < 0) continue;
    vus.add(i);
    bouts.push(texte.slice(a, m.a), element('mark', {}, texte.slice(m.a, m.b)));
    // Un mot corrigé se montre avec ses accents.
    if (demandes[i].par === m.f) demandes[i].vu = texte.slice(m.a, m.b);
    a = m.b;
  }
  return [...bouts, texte.slice(a)];
}

// Le champ d’en-tête : une liste de propositions selon le motif ARIA « combobox ».
function Propositions(formulaire) {
  const { page, index, champ, cherche, documents, lien } = Moteur(formulaire), liste = formulaire.querySelector('ul');
  const attribut = (nom, valeur) => champ.setAttribute(nom, valeur);
  let actif = -1, numero = 0, attente;
  attribut('role', 'combobox');
  attribut('aria-autocomplete', 'list');
  attribut('aria-controls', liste.id);

  const choisis = n => {
    const options = [...liste.children];
    actif = n < -1 ? options.length - 1 : n >= options.length ? -1 : n;
    options.forEach((o, i) => o.setAttribute('aria-selected', i === actif));
    attribut('aria-activedescendant', actif < 0 ? '' : options[actif].id);
  };
  const montre = oui => { liste.hidden = !oui; attribut('aria-expanded', !!oui); choisis(-1); };
  const va = option => { if (option) location.href = option.dataset.adresse; };

  async function propose() {
    const essai = ++numero, texte = champ.value;
    if (texte.trim().length < 2) return montre();
    const trouve = await cherche(texte, true), premiers = await documents(trouve.ids.slice(0, 6));
    if (essai !== numero || document.activeElement !== champ) return;
    liste.replaceChildren(...premiers.map((d, i) => element('li', { role: 'option', id: liste.id + i, 'data-adresse': lien(d) },
      element('span', {}, ...surligne(d.titre, trouve.mots, new Set())), element('small', {}, d.genre))));
    montre(liste.children.length);
  }

  montre();
  champ.onfocus = index.ouvre;
  champ.onblur = () => setTimeout(montre, 150);
  champ.oninput = () => { clearTimeout(attente); attente = setTimeout(propose, 80); };
  champ.onkeydown = e => {
    const pas = { ArrowDown: 1, ArrowUp: -1 }[e.key], ouverte = !liste.hidden;
    if (pas) { if (ouverte) choisis(actif + pas); else propose(); }
    else if (e.key === 'Escape' && ouverte) montre();
    else if (e.key === 'Enter' && actif >= 0) va(liste.children[actif]);
    else return;
    e.preventDefault();
  };
  liste.onmousedown = e => e.preventDefault();
  liste.onclick = e => va(e.target.closest('li'));
  formulaire.onsubmit = e => {
    e.preventDefault();
    page.search = new URLSearchParams({ q: champ.value.trim() });
    location.href = page;
  };
}

// La page des résultats. L’adresse dit tout : q, puis chaque filtre. Les phrases sont dans le gabarit, cachées.
function PageDeResultats(zone) {
  const formulaire = zone.querySelector('form'), [etat, message, filtres, liste, suite, plan] = ['etat', 'message', 'filtres', 'liste', 'suite', 'plan'].map(s => zone.querySelector('.recherche-' + s));
  const { index, champ, cherche, documents, lien } = Moteur(formulaire), cadres = filtres.lastElementChild;
  const PAR_PAGE = 10;
  let visibles, numero = 0, attente, annonce;

  const voeux = () => new URLSearchParams(location.search);
  function va(nouveaux, remplace) {
    const adresse = new URL('?' + nouveaux, location);
    try { if (adresse.href !== location.href) history[remplace ? 'replaceState' : 'pushState'](null, '', adresse); } catch { location[remplace ? 'replace' : 'assign'](adresse); return; }
    return revient();
  }

  // Les résultats d’une adresse, autant qu’il en était montré.
  function revient() {
    visibles = history.state || PAR_PAGE;
    return montre();
  }

  // Les documents que gardent tous les filtres, sauf ceux d’une facette.
  const garde = (ids, p, sauf) => index.facettes().reduce((restent, f) => {
    const voulues = f.valeurs.filter(v => p.getAll(f.cle).includes(v.nom));
    return f === sauf || !voulues.length ? restent : restent.filter(id => voulues.some(v => v.ids.has(id)));
  }, ids);

  function resultat(d, { mots, presents }) {
    const raisons = [], dits = new Set();
    const lieu = (nom, texte) => {
      const vus = new Set(), rendu = surligne(texte, mots, vus);
      raison(nom, [...vus]);
      return rendu;
    };
    const raison = (nom, rangs) => {
      const neufs = rangs.filter(i => !dits.has(i)).map(i => { dits.add(i); return '«\u00a0' + (mots[i].vu || mots[i].par || mots[i].mot) + '\u00a0»'; });
      if (neufs.length) raisons.push(neufs.join(', ') + ' ' + nom);
    };
    const titre = lieu('dans le titre', d.titre), repere = lieu('en tête de fiche', d.repere);
    lieu('dans les compétences', d.cps);
    const resume = lieu('dans le résumé', d.resume);
    raison('dans le texte, ou un mot de même sens', [...mots.keys()].filter(i => presents[d.id] & 1 << i));
    return element('li', {},
      element('h2', {}, element('a', { href: lien(d) }, ...titre)),
      element('p', { class: 'recherche-repere' }, d.genre, d.repere && ' · ', ...repere),
      element('p', {}, ...resume),
      raisons.length ? element('p', { class: 'note' }, 'Trouvé : ' + raisons.join(' ; ') + '.') : '');
  }

  function dessineFiltres(ids, p) {
    const foyer = document.activeElement.id;
    cadres.replaceChildren(...index.facettes().flatMap((f, n) => {
      const ici = garde(ids, p, f), lignes = f.valeurs.flatMap((v, i) => {
        const nombre = ici.filter(id => v.ids.has(id)).length, id = 'filtre-' + n + '-' + i, coche = p.getAll(f.cle).includes(v.nom);
        const boite = element('input', { type: 'checkbox', id, name: f.cle, value: v.nom });
        boite.checked = coche;
        return nombre || coche ? element('div', { class: 'recherche-choix' }, boite, element('label', { for: id }, v.nom + ' (' + nombre + ')')) : [];
      });
      return lignes.length ? element('fieldset', {}, element('legend', {}, f.libelle), ...lignes) : [];
    }));
    filtres.hidden = !cadres.children.length;
    if (foyer) cadres.querySelector('#' + foyer)?.focus();
  }

  // Un niveau écrit dans la recherche devient un filtre que l’on peut prendre.
  const niveauDemande = (trouve, p) => index.facettes().filter(f => f.cle === 'niveau').flatMap(f => f.valeurs).find(v => {
    const f = plie(v.nom);
    return !p.getAll('niveau').includes(v.nom) && (trouve.mots.some(m => m.f === f)
      || trouve.groupes.some(g => index.groupes[g.rang]?.termes.some(t => t.join('') === f)));
  });

  // Montre les phrases dont la condition tient, et y écrit ses mots.
  function dis(cas) {
    message.hidden = true;
    for (const phrase of message.children) {
      const dit = cas[phrase.dataset.si];
      phrase.hidden = !dit;
      message.hidden &&= !dit;
      phrase.querySelectorAll('b').forEach((b, i) => { b.textContent = [dit].flat()[i]; });
    }
  }

  async function montre() {
    const essai = ++numero, p = voeux(), texte = (p.get('q') || '').trim(), court = texte.replace(/^(.{60}).+/su, '$1…');
    if (champ.value.trim() !== texte) champ.value = texte;
    plan.hidden = !!texte;
    if (!texte) { for (const e of [message, filtres, liste, suite]) e.hidden = true; etat.textContent = ''; index.ouvre(); return; }
    // L’annonce dit tout en une fois.
    etat.parentNode.ariaBusy = true;
    // Les filtres ne retardent les premiers résultats que si l’adresse en porte.
    const facettes = async () => await index.ouvre() && index.morceau('f', 0);
    const trouve = await cherche(texte), filtre = [...p.keys()].some(cle => cle !== 'q');
    for (const m of trouve.mots) m.mot = texte.slice(m.a, m.b);
    if (filtre) await facettes();
    const ids = garde(trouve.ids, p);
    // Les cinq premiers d’abord, le reste ensuite.
    for (const n of [5, visibles]) {
      const vague = await documents(ids.slice(0, n));
      if (essai !== numero) return;
      liste.replaceChildren(...vague.map(d => resultat(d, trouve)));
      liste.hidden = false;
      await facettes();
    }
    if (essai !== numero) return;
    suite.hidden = ids.length <= visibles;
    plan.hidden = trouve.ids.length;
    const niveau = niveauDemande(trouve, p), corriges = trouve.mots.filter(m => m.par), quelques = trouve.ids[0] >= 0;
    dis(index.incomplet ? { incomplet: 1 } : trouve.manque ? { [trouve.manque]: court } : {
      suite: trouve.suites < 0, aucun: !quelques && court,
      corrige: quelques && corriges[0] && [corriges.map(m => m.mot).join(', '), corriges.map(m => m.vu || m.par).join(', ')],
      partiel: quelques && !trouve.complets, filtre: quelques && !ids.length, niveau: niveau?.nom,
    });
    dessineFiltres(trouve.ids, p);
    clearTimeout(annonce);
    annonce = setTimeout(() => { etat.textContent = ids.length + (ids.length > 1 ? ' résultats' : ' résultat') + ' pour «\u00a0' + court + '\u00a0»' + (ids.length < trouve.ids.length ? ', filtres compris' : ''); etat.parentNode.ariaBusy = false; }, 500);
  }

  const demande = remplace => {
    const p = voeux();
    p.set('q', champ.value.trim());
    clearTimeout(attente);
    va(p, remplace);
  };
  formulaire.onsubmit = e => { e.preventDefault(); demande(); };
  champ.oninput = () => { clearTimeout(attente); attente = setTimeout(demande, 250, true); };
  filtres.onchange = () => {
    const p = new URLSearchParams({ q: voeux().get('q') });
    for (const e of cadres.querySelectorAll(':checked')) p.append(e.name, e.value);
    va(p);
  };
  message.querySelector('button').onclick = async () => {
    const p = voeux();
    p.append('niveau', message.querySelector('button b').textContent);
    await va(p);
    (liste.querySelector('a') || champ).focus();
  };
  suite.onclick = async () => {
    const avant = visibles;
    history.replaceState(avant + PAR_PAGE, '');
    await revient();
    liste.children[avant]?.querySelector('a').focus();
  };
  window.onpopstate = revient;
  filtres.open = matchMedia('(min-width: 62rem)').matches;
  revient();
}

const champ = document.querySelector('.entete .recherche'), resultats = document.querySelector('.recherche-page');
if (resultats) PageDeResultats(resultats);
else if (champ) Propositions(champ);
