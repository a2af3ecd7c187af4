// L’analyseur : du texte aux mots, des mots à leur forme pliée, à leur radical, à leur racine.
// Le même existe en C# (generator/Alliance.Site/Recherche/) ; les cas de tests/Alliance.Site.Tests/Recherche/analyse.json valent pour les deux.
const Analyse = (() => {
  const LONGUEUR = 40, JOINTS = 4;
  const ensemble = mots => new Set(mots.split(' '));
  const ELISIONS = ensemble('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu');
  const SOUDES = ensemble('aujourd prud entr grand');
  const PRONOMS = ensemble('il elle on je tu ils elles ce t moi toi lui leur le la les en y nous ci');
  const VIDES = ensemble('a ai aie aient ainsi alors as au aucun aucune aura aurait auront aussi autre autres aux avaient avais avait avec avez avoir avons ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chez combien comme comment d dans de depuis des dit doit doivent donc dont du elle elles en encore entre es est et etaient etais etait etant ete etes etre eu eut eux faut ici il ils j je l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par parce pas pendant peut peuvent peux plus pour pourquoi puis puisque qu quand que quel quelle quelles quelqu quels qui quoi s sa sans se sera serait seront ses si sinon soit sommes son sont sous suis sur t ta te tel telle tes toi ton tous tout toute toutes tres tu un une va vers veut veux voici voila vont vos votre vous y');
  const LIGATURES = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', ß: 'ss', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ł: 'l', Ł: 'l', þ: 'th', Þ: 'th', ħ: 'h', Ħ: 'h', ı: 'i', ŧ: 't', Ŧ: 't', ŋ: 'n', Ŋ: 'n', ĳ: 'ij', Ĳ: 'ij', ĸ: 'k', ŀ: 'l', Ŀ: 'l', ŉ: 'n', ſ: 's' };

  // Minuscules sans accent ; ce qui ne se voit pas (traits d’union conditionnels, accents détachés) tombe.
  const plie = texte => texte
    .replace(/[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[À-ſ]/g, c => LIGATURES[c] || c.normalize('NFD')[0])
    .replace(/[A-Z\u0180-\uffff]/g, c => c.toLowerCase());

  // Les mots d’un texte, dans l’ordre : forme pliée f, place p, début a et fin b dans le texte.
  // Un mot compose donne ses parties, puis sa forme soudée à la place de la première.
  function mots(texte) {
    const trouves = [];
    let place = 0;
    texte = texte.replace(/[\ud800-\udfff]/g, ' ');
    for (const compose of texte.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff'’‘ʼ´\-‐‑]*/gu)) {
      const parties = [];
      for (const morceau of compose[0].matchAll(/[^\-‐‑]+/g)) {
        let debut = parties.length, elision = true, soude = '', a = 0;
        for (const bout of morceau[0].matchAll(/[^'’‘ʼ´]+/g)) {
          const f = plie(bout[0]), fin = morceau.index + bout.index + bout[0].length;
          if (!soude) a = morceau.index + bout.index;
          if (fin < morceau.index + morceau[0].length) {
            if (elision && ELISIONS.has(f)) continue;
            if (elision && SOUDES.has(f)) { soude = f; continue; }
          }
          elision = false;
          if (soude + f && parties.length < 64) parties.push({ f: (soude + f).slice(0, LONGUEUR), p: 0, a: compose.index + a, b: compose.index + fin });
          soude = '';
        }
        // « l’ » ou « aujourd’ » seuls, sans rien derrière, sont des mots.
        if (parties.length === debut && (soude || elision)) {
          const f = soude || plie(morceau[0]).replace(/['’‘ʼ´]/g, '');
          if (f) parties.push({ f: f.slice(0, LONGUEUR), p: 0, a: compose.index + morceau.index, b: compose.index + morceau.index + morceau[0].length });
        }
      }
      const n = parties.length;
      for (const partie of parties) { partie.p = place++; trouves.push(partie); }
      if (n > 1 && n <= JOINTS && !VIDES.has(parties[0].f) && !PRONOMS.has(parties[n - 1].f)) {
        trouves.push({ f: parties.map(m => m.f).join('').slice(0, LONGUEUR), p: parties[0].p, a: parties[0].a, b: parties[n - 1].b, joint: 1 });
      }
    }
    return trouves;
  }

  // Suffixe, lettres qui doivent rester devant, remplacement : le premier qui convient.
  const table = regles => regles.split(' ').map(r => { const [s, n, par] = r.split('/'); return [s, +n, par || '']; });
  const FLEXIONS = table('issement/2/i issante/2/i issant/2/i issent/2/i ivement/3/if eusement/3/eu ellement/3/el alement/3/al ablement/3/abl iblement/3/ibl amment/3/ant emment/3/ent ement/3 atrice/3/ateu trice/3/teu euse/3/eu eur/3/eu ienne/3/ien onne/3/on elle/3/el eille/2/eil ette/3/et eresse/3 iere/3/i ier/3/i ive/3/if eraient/3 erait/3 erai/3 eront/3 eron/3 erez/3 era/3 aient/3 ait/3 ant/4 ent/4 ons/4 ee/3 er/3 ez/3 ir/3/i ie/3/i e/3');
  const DERIVATIONS = table('ificatio/3 isatio/4 ationel/4 itionel/4 ionel/4 ation/4 ition/4 ution/4 ion/4 ateu/4 iteu/4 teu/4 ativ/4 atif/4 itif/4 if/4 ement/4 iment/4 ment/4 abilit/4 ibilit/4 ivit/4 osit/4 alit/4 icit/4 it/5 iqu/4 ism/4 ist/4 ance/4 anc/4 enc/4 ant/4 ent/4 abl/4 ibl/4 age/4 ag/4 esse/4 ess/4 eri/4 ai/5 eu/4 el/5 al/5 ier/4 is/5 at/5 i/5');
  const coupe = (mot, regles) => {
    for (const [suffixe, n, par] of regles) {
      if (mot.length >= n + suffixe.length && mot.endsWith(suffixe)) return mot.slice(0, mot.length - suffixe.length) + par;
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

  return { mots, plie, radical, racine, VIDES };
})();
