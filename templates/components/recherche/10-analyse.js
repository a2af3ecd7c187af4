// L’analyseur : du texte aux mots, des mots à leur forme pliée, à leur radical, à leur racine.
// Le même existe en C# (generator/Alliance.Site/Recherche/) ; les cas de tests/Alliance.Site.Tests/Recherche/analyse.json valent pour les deux.
// Les listes et les tables sont celles du C#, que l’index apporte.
const Analyse = (() => {
  const LONGUEUR = 40, JOINTS = 4;
  let VIDES, ELISIONS, SOUDES, PRONOMS, LIGATURES, FLEXIONS, DERIVATIONS;

  // Minuscules sans accent ; ce qui ne se voit pas (traits d’union conditionnels, accents détachés) tombe.
  const plie = texte => texte
    .replace(/[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[À-ſ]/g, c => LIGATURES.has(c) ? LIGATURES.get(c) : c.normalize('NFD')[0])
    .replace(/[A-Z\u0180-\uffff]/g, c => c.toLowerCase());

  // Les mots d’un texte, dans l’ordre : forme pliée f, début a et fin b dans le texte.
  // Un mot compose donne ses parties, puis sa forme soudée.
  function mots(texte) {
    const trouves = [];
    texte = texte.replace(/[\ud800-\udfff]/g, ' ');
    for (const compose of texte.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff'’‘ʼ´\-‐‑]*/gu)) {
      const parties = [], ajoute = (f, a, b) => { if (f && parties.length < 64) parties.push({ f: f.slice(0, LONGUEUR), a: compose.index + a, b: compose.index + b }); };
      for (const morceau of compose[0].matchAll(/[^\-‐‑]+/g)) {
        const debut = parties.length, fin = morceau.index + morceau[0].length;
        let elision = true, soude = '', a;
        for (const bout of morceau[0].matchAll(/[^'’‘ʼ´]+/g)) {
          const f = plie(bout[0]), ici = morceau.index + bout.index, b = ici + bout[0].length;
          if (!soude) a = ici;
          if (elision && b < fin) {
            if (ELISIONS.has(f)) continue;
            if (SOUDES.has(f)) { soude = f; continue; }
          }
          elision = false;
          ajoute(soude + f, a, b);
          soude = '';
        }
        // « l’ » ou « aujourd’ » seuls, sans rien derrière, sont des mots.
        if (parties.length === debut && (soude || elision)) ajoute(soude || plie(morceau[0]).replace(/['’‘ʼ´]/g, ''), morceau.index, fin);
      }
      const n = parties.length;
      trouves.push(...parties);
      if (n > 1 && n <= JOINTS && !VIDES.has(parties[0].f) && !PRONOMS.has(parties[n - 1].f)) {
        trouves.push({ f: parties.map(m => m.f).join('').slice(0, LONGUEUR), a: parties[0].a, b: parties[n - 1].b, joint: 1 });
      }
    }
    return trouves;
  }

  function recoit(listes) {
    [VIDES, ELISIONS, SOUDES, PRONOMS] = listes.map(l => new Set(l.split(' ')));
    // Lettre, ce qu’elle devient ; suffixe, lettres qui doivent rester devant, remplacement : le premier qui convient.
    [LIGATURES, FLEXIONS, DERIVATIONS] = listes.slice(4).map(l => l.split(' ').map(r => r.split('/')));
    LIGATURES = new Map(LIGATURES);
  }
  const coupe = (mot, regles) => {
    for (const [suffixe, n, par = ''] of regles) {
      if (mot.length >= +n + suffixe.length && mot.endsWith(suffixe)) return mot.slice(0, mot.length - suffixe.length) + par;
    }
    return mot;
  };
  const LATIN = /^[a-z]+$/;

  // Le radical d’un mot plié : nombre, genre, terminaisons des verbes. Un mot court ou qui porte un chiffre reste entier.
  function radical(mot) {
    if (mot.length < 4 || !LATIN.test(mot)) return mot;
    if (mot.length > 4 && mot.endsWith('aux') && !mot.endsWith('eaux')) mot = mot.slice(0, -2) + 'l';
    else if (/[sx]$/.test(mot) && !mot.endsWith('ss')) mot = mot.slice(0, -1);
    return coupe(mot, FLEXIONS).replace(/([a-z])\1/g, '$1');
  }

  // La racine d’un radical, commune à « respirer » et « respiration » : un lien plus lâche, qui compte moins.
  const racine = radical => (LATIN.test(radical) ? coupe(radical, DERIVATIONS) : radical);

  return { recoit, mots, plie, radical, racine, vide: mot => VIDES.has(mot) };
})();
const { mots, plie, radical, racine, vide } = Analyse;
