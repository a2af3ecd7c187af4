// L’index : des morceaux chargés à la demande, chacun un script qui appelle _r(genre, numéro, …). Écrits par generator/Alliance.Site/Recherche/.
// Genres : m la table des morceaux, t des mots, p leurs places, b des documents, f les facettes, d les mots connus.
function IndexDeRecherche(charge) {
  const recus = {}, attentes = {};
  const index = {
    incomplet: false,
    // Donné à chaque script chargé sous le nom _r.
    recoit: (genre, numero, ...donnees) => { recus[genre + numero] = donnees; },
  };

  // Charge un morceau une fois ; faux s’il manque ou s’il est abîmé. Un échec n’est pas gardé : la demande d’après réessaie.
  index.morceau = (genre, numero, nom = index.noms[genre][numero]) => {
    const cle = genre + numero;
    if (recus[cle]) return Promise.resolve(true);
    return attentes[cle] ||= new Promise(fin => charge(nom, fin)).then(() => {
      delete attentes[cle];
      if (!recus[cle]) index.incomplet = true;
      return !!recus[cle];
    });
  };

  index.ouvre = () => index.morceau('m', 0, 'index').then(ok => {
    if (ok && !index.bornes) {
      const [n, parBloc, parSuite, listes, bornes, lots, suites, blocs, autres, groupes, courants] = recus.m0;
      const noms = { t: lots, p: suites, b: blocs, f: autres, d: autres.slice(1) };
      Analyse.recoit(listes);
      Object.assign(index, { n, parBloc, parSuite, bornes, noms });
      // Les radicaux courants, le plus courant à la fin ; après le rang « partout », ceux de plus d’un document sur deux.
      index.courants = courants.split(' ');
      index.partout = index.courants.indexOf('');
      // « 50 progression|sequenc » : ce que vaut un terme pour un autre, en centièmes, puis les termes.
      index.groupes = groupes.map(g => {
        const termes = g.replace(/\d+ /, '').split('|').map(t => t.split(' '));
        // La liste d’un groupe est derrière le premier mot de ses deux premiers termes.
        return { poids: parseInt(g) / 100, tetes: [...new Set(termes.map(t => t[0]))].slice(0, 2), termes: termes.sort((a, b) => b.length - a.length) };
      });
    }
    return ok;
  });

  // Les bits d’un texte, six par signe.
  function lecteur(texte) {
    let place = 0, reste = 0, tampon = 0;
    const bits = n => {
      let valeur = 0;
      while (n > 0) {
        if (!reste) { const c = texte.charCodeAt(place++) - 35; tampon = c > 57 ? c - 1 : c; reste = 6; }
        const pris = n < reste ? n : reste;
        reste -= pris; n -= pris;
        valeur = valeur << pris | tampon >> reste & (1 << pris) - 1;
      }
      return valeur;
    };
    const rice = k => {
      let q = 0;
      while (q < 12 && bits(1)) q++;
      return q > 11 ? bits(18) : q << k | bits(k);
    };
    const gamma = () => {
      let n = 0;
      while (place <= texte.length && !bits(1)) n++;
      return 1 << n | bits(n);
    };
    return { rice, gamma };
  }

  const parametre = documents => Math.max(0, Math.clz32(documents - 1) - Math.clz32(index.n - 1) - 1);

  const documents = (lit, n) => {
    const ids = new Array(n), k = parametre(n);
    for (let i = 0, d = -1; i < n; i++) ids[i] = d += lit.rice(k) + 1;
    return ids;
  };

  const formes = code => {
    const liste = [];
    let mot = '';
    for (const bout of code.match(/[A-Z][^A-Z]*/g) || []) liste.push(mot = mot.slice(0, bout.charCodeAt(0) - 65) + bout.slice(1));
    return liste;
  };

  // Un lot de mots, s’il est chargé : formes triées, et pour chacune ses documents et son poids dans chacun.
  index.lot = numero => {
    const lot = recus['t' + numero];
    if (lot && !lot.formes) {
      const lit = lecteur(lot[1]);
      lot.formes = formes(lot[0]);
      lot.listes = lot.formes.map(() => {
        const ids = documents(lit, lit.gamma());
        let niveau = 8;
        return { ids, poids: ids.map(() => { const z = lit.rice(1); niveau += z & 1 ? ~(z >> 1) : z >> 1; return .05 * 1.26 ** niveau; }) };
      });
      lot.radicaux = [];
    }
    return lot;
  };

  // Les places des mots d’un lot : par forme, par document dans l’ordre de ses listes, un tableau.
  index.places = numero => {
    const suite = recus['p' + (numero / index.parSuite | 0)], lot = index.lot(numero);
    if (suite && lot && !lot.places) {
      const lit = lecteur(suite[0][numero % index.parSuite]);
      lot.places = lot.listes.map((liste, i) => lot.formes[i].includes('~') ? [] : liste.ids.map(() => {
        const places = [], n = lit.gamma(), k = n < 4 ? 7 : n < 8 ? 6 : 5;
        for (let p = 0; places.length < n;) places.push(p += lit.rice(k));
        return places;
      }));
    }
    return lot?.places;
  };

  // Les mots d’un lot chargé avec leur fréquence, comme ceux de connus().
  index.formesDuLot = numero => {
    const lot = index.lot(numero);
    return lot.connus ||= lot.formes.map((forme, i) => ({ forme, freq: 31 - Math.clz32(lot.listes[i].ids.length) }));
  };

  // Les lots où peuvent être les mots de a à b.
  index.lotsDe = (a, b = a) => index.bornes.flatMap((borne, i) => (borne <= b && !(index.bornes[i + 1] <= a) ? i : []));

  index.document = id => {
    const bloc = recus['b' + (id / index.parBloc | 0)];
    if (!bloc) return;
    const [titre, adresse, genre, resume, repere, cps] = bloc[0].slice(id % index.parBloc * 6);
    return { id, titre, adresse, genre, resume, repere, cps };
  };

  index.facettes = () => {
    const recu = recus.f0;
    if (recu && !recu.liste) {
      const lit = lecteur(recu[1]);
      recu.liste = [];
      for (const nom of recu[0]) {
        if (nom[0] === '\t') { const [, cle, libelle] = nom.split('\t'); recu.liste.push({ cle, libelle, valeurs: [] }); }
        else recu.liste[recu.liste.length - 1].valeurs.push({ nom, ids: new Set(documents(lit, lit.gamma() - 1)) });
      }
    }
    return recu ? recu.liste : [];
  };

  // Les mots connus et leur fréquence (logarithme), pour les fautes de frappe.
  index.connus = () => recus.d0.liste ||= formes(recus.d0[0]).map((forme, i) => ({ forme, freq: recus.d0[1].charCodeAt(i) - 97 }));

  return index;
}
