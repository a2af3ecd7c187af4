// Les fautes de frappe et d’oreille : les mots connus les plus proches d’un mot inconnu.
const Fautes = (() => {
  // Deux mots qui s’entendent pareil ont le même son, ou presque.
  const son = mot => mot
    .replace(/ph/g, 'f').replace(/eaux?|aux?/g, 'o').replace(/oeu?/g, 'e').replace(/ain|ein|yn/g, 'in').replace(/ai|ei/g, 'e').replace(/an|[ae]m(?=[bp])/g, 'en')
    .replace(/ch/g, 'ç').replace(/h/g, '').replace(/ti(?=on)/g, 'si').replace(/sc?(?=[eiy])|c(?=[eiy])|z/g, 's').replace(/qu|ck|c/g, 'k')
    .replace(/ge(?=[ao])|g(?=[eiy])/g, 'j').replace(/gu(?=[ei])/g, 'g').replace(/y/g, 'i').replace(/([a-z])\1+/g, '$1').replace(/(..)(er|ez|ent|es|e|s|t|x|d)$/, '$1');

  // Lettres changées, en trop, oubliées, échangées avec leur voisine : une faute chacune. Au-delà de max, peu importe.
  function distance(a, b, max) {
    if (Math.abs(a.length - b.length) > max) return 9;
    let avant = [], ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const suivante = [i];
      let moindre = i;
      for (let j = 1; j <= b.length; j++) {
        let cout = Math.min(ligne[j] + 1, suivante[j - 1] + 1, ligne[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cout = Math.min(cout, avant[j - 2] + 1);
        suivante[j] = cout;
        if (cout < moindre) moindre = cout;
      }
      if (moindre > max) return 9;
      avant = ligne; ligne = suivante;
    }
    return ligne[b.length];
  }

  const lettres = mot => { let bits = 0; for (let i = 0; i < mot.length; i++) bits |= 1 << mot.charCodeAt(i) - 97; return bits; };
  const compte = bits => bits && 1 + compte(bits & bits - 1);

  // Jusqu’à trois mots connus, le plus probable d’abord ; liste : {forme, freq}, freq étant le logarithme de la fréquence.
  function proches(mot, liste, max) {
    if (mot.length < 3 || !/^[a-z]+$/.test(mot)) return [];
    if (mot.length < 8) max = 1;
    const sonDuMot = son(mot), bits = lettres(mot), trouves = [];
    for (const connu of liste) {
      const { forme, freq } = connu;
      if (forme.length < 3 || Math.abs(forme.length - mot.length) > 3) continue;
      // Son et lettres d’un mot connu ne se calculent qu’une fois.
      if (connu.son === undefined) { connu.son = /^[a-z]+$/.test(forme) && son(forme); connu.bits = lettres(forme); }
      if (!connu.son) continue;
      let d = compte(bits ^ connu.bits) > 2 * max ? 9 : distance(mot, forme, max);
      if (d > .5) {
        if (connu.son === sonDuMot) d = d > 1 ? .9 : .5;
        else if (max > 1 && d > 1.4 && distance(sonDuMot, connu.son, 1) < 2) d = 1.4;
      }
      if (d <= max) trouves.push({ forme, cout: d + (forme[0] === mot[0] ? 0 : .3) - .08 * freq });
    }
    trouves.sort((x, y) => x.cout - y.cout);
    return trouves.filter(t => t.cout < trouves[0].cout + .4).slice(0, 3).map((t, i) => ({ ...t, valeur: i ? .5 : 1 }));
  }

  return { proches, compte };
})();
