// La requête : lire ce qui est tapé, charger ce qu’il faut de l’index, classer.
function Recherche(index) {
  // Ce que vaut une autre forme du même radical, de la même racine, un mot seulement commencé.
  const RADICAL = .4, RACINE = .25, DEBUT = .5;
  // Ce que gagne un document qui a tous les mots ; ce qu’un mot répété, ou dans le titre, gagne au-delà de la saturation de BM25.
  const ENSEMBLE = .3, REPETE = .2, EN_PASSANT = .35;
  const MOTS = 24, LOTS = 5;

  // Une longue demande tait ce qui coûte sans rien apprendre : les mots de plus d’un document sur deux tant qu’il en reste deux,
  // puis, au-delà de LOTS morceaux, les plus courants et les plus courts tant qu’il en reste trois. Un niveau reste.
  function allege(mots) {
    const rang = m => /\d/.test(m.f) ? -9 : index.courants.indexOf(radical(m.f)), ordre = [...mots].sort((a, b) => rang(b) - rang(a) || a.f.length - b.f.length);
    while (ordre.length > 2 && rang(ordre[0]) >= index.partout || ordre.length > 3 && new Set(ordre.flatMap(m => index.lotsDe(m.f))).size > LOTS) ordre.shift();
    return mots.filter(m => ordre.includes(m));
  }

  // Ce qui est demandé : mots pleins, formes soudées, suites entre guillemets.
  function lis(texte, entier) {
    // « CM 1 » vaut « CM1 » : un signe qui ne se voit pas, à la place de l’espace, les soude.
    texte = texte.slice(0, 2000).replace(/\b(c[em]) (?=[12]\b)/gi, '$1\u2060');
    const plein = m => !m.joint && !vide(m.f);
    const tous = mots(texte), simples = tous.filter(m => !m.joint), pleins = tous.filter(plein), dits = (pleins.length ? pleins : simples).slice(0, MOTS);
    const suites = [...texte.matchAll(/["«“]([^"«»“”]+)["»”]/g)].map(s => mots(s[1]).filter(plein)).filter(s => s[0]);
    const gardes = entier || suites[0] || !index.noms.t[0] ? dits : allege(dits);
    const liste = [], rang = m => liste.findIndex(l => l.f === m.f), titre = dits[0]?.f + '~.' + dits.slice(1, 7).map(m => m.f.slice(-2)).join('');
    for (const m of gardes) if (rang(m) < 0) liste.push({ ...m, radical: radical(m.f), titre });
    const soudes = tous.filter(m => m.joint).map(m => ({ f: m.f, poids: 1, couvre: gardes.filter(g => g.a >= m.a && g.b <= m.b).map(rang) })).filter(s => s.couvre[0]);
    return { mots: liste, suites, soudes, manque: pleins[0] ? '' : dits[0] ? 'liaison' : 'vide', tus: gardes.length < dits.length };
  }

  // Les groupes de mots équivalents que nomme la requête, par leur terme le plus long.
  function groupes(liste) {
    const trouves = [];
    index.groupes.forEach(({ poids, termes, tetes }, rang) => {
      for (const terme of termes) {
        for (let i = 0; i + terme.length <= liste.length; i++) {
          if (terme.every((t, k) => liste[i + k].radical === t)) { trouves.push({ f: (tetes.includes(terme[0]) ? terme[0] : tetes[0]) + '~' + rang, rang, poids, couvre: terme.map((_, k) => i + k) }); return; }
        }
      }
    });
    return trouves;
  }

  // Le début commun aux formes d’une même racine.
  function debut(m) {
    if (m.f.length < 4 || !/^[a-z]+$/.test(m.f)) return m.f;
    const n = racine(m.radical).length;
    let garde = Math.max(3, n > 5 ? n - 2 : n > 4 ? 4 : n);
    if (m.f.endsWith('aux')) garde = Math.min(garde, m.f.length - 2);
    if (m.radical.endsWith('al')) garde = Math.min(garde, m.radical.length - 1);
    return m.f.slice(0, garde);
  }

  // Les lots d’un mot : celui où il est, et le voisin que sa famille déborde.
  function lotsDe(m, commence) {
    const ici = index.lotsDe(m.f)[0], d = commence || m.f.length > 3 ? debut(m) : m.f;
    return index.lotsDe(d, d === m.f && !commence ? d : d + '\uffff').filter(lot => Math.abs(lot - ici) < 2).slice(0, 2);
  }

  // Les formes de l’index qui répondent à un mot : [lot, rang, valeur].
  function formesDe(m, commence) {
    const d = debut(m), r = racine(m.radical), trouvees = [], debuts = [];
    for (const numero of m.lots) {
      const lot = index.lot(numero);
      if (!lot) continue;
      lot.formes.forEach((f, a) => {
        if (!f.startsWith(d)) return;
        if (f === m.titre) m.titres = lot.listes[a].ids;
        if (f === m.f) return trouvees.push([lot, a, 1]);
        if (f.includes('~')) return;
        const fr = lot.radicaux[a] ||= radical(f);
        if (fr === m.radical) trouvees.push([lot, a, RADICAL]);
        else if (commence && f.startsWith(m.f)) debuts.push([lot, a, DEBUT]);
        else if (m.f.length > 4 && racine(fr) === r) trouvees.push([lot, a, RACINE]);
      });
    }
    debuts.sort((x, y) => y[0].listes[y[1]].ids.length - x[0].listes[x[1]].ids.length);
    return trouvees.concat(debuts.slice(0, 50));
  }

  // Ce qu’un mot apporte à chaque document : la part de BM25 déjà pesée à la construction, saturée ici.
  function apport(formes, poids) {
    const sommes = new Float64Array(index.n), sures = new Uint8Array(index.n);
    for (const [lot, rang, valeur] of formes) {
      const { ids, poids: w } = lot.listes[rang];
      ids.forEach((id, i) => {
        sommes[id] += valeur * w[i];
        if (valeur > RACINE) sures[id] = 1;
      });
    }
    const df = sures.filter(Boolean).length || sommes.filter(Boolean).length;
    const idf = Math.log(1 + (index.n - df + .5) / (df + .5)) * poids;
    return { sommes: sommes.map(t => t && idf * (t / (1 + t) + REPETE * Math.log1p(t))), sures };
  }

  // Les documents qui ont une suite de mots, mots de liaison mis à part, et où elle commence ; rien s’il manque un morceau.
  function suite(demandes) {
    let trouves;
    for (const [ecart, m] of demandes.entries()) {
      const [numero] = index.lotsDe(m.f), lot = index.lot(numero), places = index.places(numero), suivants = new Map();
      if (!places) return;
      const rang = lot.formes.indexOf(m.f);
      (lot.listes[rang]?.ids || []).forEach((id, i) => {
        const debuts = places[rang][i].map(p => p - ecart).filter(p => !trouves || trouves.get(id)?.includes(p));
        if (debuts[0] >= 0) suivants.set(id, debuts);
      });
      trouves = suivants;
    }
    return trouves;
  }

  const charge = lots => Promise.all([...new Set(lots)].map(lot => index.morceau('t', lot)));

  // Un mot introuvable : ceux qu’il commence, puis ceux qui lui ressemblent, dont le premier, m.par, le remplace.
  async function repare(m) {
    const debuts = formesDe(m, true).filter(f => f[2] === DEBUT);
    m.formes.push(...debuts);
    if (m.debut = !!debuts[0]) return;
    let proches = Fautes.proches(m.f, m.lots.flatMap(index.formesDuLot), 1);
    if (!(proches[0]?.cout < .7) && await index.morceau('d', 0)) {
      const autres = Fautes.proches(m.f, index.connus(), 2);
      if (!proches[0] || autres[0]?.cout <= proches[0].cout) proches = autres;
    }
    for (const { forme, valeur } of proches) {
      const autre = { f: forme, radical: radical(forme) };
      if (!m.par) { m.par = forme; m.radical = autre.radical; }
      autre.lots = lotsDe(autre);
      await charge(autre.lots);
      m.formes.push(...formesDe(autre).map(([lot, rang, v]) => [lot, rang, v * valeur]));
    }
  }

  // texte ; frappe : le dernier mot est encore en train de s’écrire ; entier : ne rien taire. Rend les documents du meilleur au moins bon.
  return async function cherche(texte, frappe, entier) {
    if (!await index.ouvre()) return { ids: [], mots: [], groupes: [] };
    index.incomplet = false;
    const demande = lis(texte, entier), parts = demande.mots.map(() => []), locution = [];
    const relie = () => [...groupes(demande.mots), ...demande.soudes].map(lien => ({ ...lien, radical: lien.f, lots: index.lotsDe(lien.f) }));
    demande.mots.forEach((m, i) => {
      m.debut = frappe && !demande.mots[i + 1] && m.b === texte.length;
      m.lots = lotsDe(m, m.debut);
    });
    let liens = relie();
    await Promise.all([charge([...demande.mots, ...liens].flatMap(m => m.lots)), ...demande.suites.flat().map(m => index.morceau('p', index.lotsDe(m.f)[0] / index.parSuite | 0))]);

    for (const [i, m] of demande.mots.entries()) {
      m.formes = formesDe(m, m.debut);
      // Quand un morceau manque, nul ne sait si le mot existe.
      if (!m.formes.some(f => f[2] > RACINE) && !demande.manque && !index.incomplet && !liens.some(l => l.couvre.includes(i) && formesDe(l)[0])) await repare(m);
    }
    // Un mot corrigé peut nommer un groupe.
    liens = relie();
    await charge(liens.flatMap(l => l.lots));
    for (const lien of liens) {
      const formes = formesDe(lien);
      if (!formes[0]) continue;
      const part = apport(formes, lien.poids / lien.couvre.length);
      // « Estime de soi » est entier où la locution, ou son équivalent, l’est : ses mots épars ne suffisent pas.
      for (const i of lien.couvre) { parts[i].push(part); locution[i] ||= lien.rang >= 0 && lien.couvre[1]; }
    }
    demande.mots.forEach((m, i) => {
      const part = apport(m.formes, 1);
      if (locution[i]) part.sures = [];
      parts[i].push(part);
    });

    // Une case par document : sa note, les mots qu’il a, et s’il n’en dit un qu’en passant. Qui les a tous passe devant ; d’une question, un long texte
    // les a tous par hasard.
    const notes = new Float64Array(index.n), presents = new Uint32Array(index.n), passe = new Uint8Array(index.n);
    const seuil = demande.mots[2] ? EN_PASSANT : 0;
    let liste = [], complets = 0, suites = 0;
    parts.forEach((sources, i) => {
      const un = new Float64Array(index.n);
      let maxi = 0, id;
      for (id = 0; id < index.n; id++) {
        for (const { sommes, sures } of sources) {
          if (sommes[id] > un[id]) un[id] = sommes[id];
          if (sures[id]) presents[id] |= 1 << i;
        }
        notes[id] += un[id];
        if (un[id] > maxi) maxi = un[id];
      }
      while (id--) if (un[id] < seuil * maxi) passe[id] = 1;
    });
    notes.forEach((note, id) => { if (note) liste.push(id); });
    if (!liste.length && demande.tus) return cherche(texte, frappe, true);

    const tous = (1 << demande.mots.length) - 1;
    const entre = demande.suites.map(suite).filter(s => s);
    if (entre[0]) {
      const exacts = liste.filter(id => entre.every(s => s.has(id)));
      suites = exacts.length ? 1 : -1;
      if (exacts.length) liste = exacts;
    }
    for (const id of liste) {
      notes[id] *= 1 + ENSEMBLE * Fautes.compte(presents[id]) / demande.mots.length;
      if (presents[id] !== tous) continue;
      // Le titre, mot pour mot, avant tout.
      notes[id] += demande.mots.some(m => m.titres?.includes(id)) ? 2000 : !passe[id] && 1000;
      complets++;
    }
    liste.sort((x, y) => notes[y] - notes[x] || x - y);
    return { ids: liste, presents, mots: demande.mots, groupes: liens, complets, suites, manque: demande.manque, incomplet: index.incomplet };
  };
}
