// The real reader of the site, under Node: answers the questions of a file over the index of a folder.
//   node lecteur.cjs TEMPLATES FOLDER QUERIES.jsonl RUN.jsonl [DEPTH]
// FOLDER holds index.js and its shards, and adresses.json: the id of each document. One line of figures on the standard output.
const fs = require('fs'), path = require('path'), zlib = require('zlib');

const [templates, folder, queries, run, depth = '100'] = process.argv.slice(2);
const pieces = fs.readdirSync(path.join(templates, 'components', 'recherche')).filter(f => /^[123]\d-.*\.js$/.test(f)).sort();
const source = pieces.map(f => fs.readFileSync(path.join(templates, 'components', 'recherche', f), 'utf8')).join('\n');
const ids = JSON.parse(fs.readFileSync(path.join(folder, 'adresses.json'), 'utf8'));

const { IndexDeRecherche, Recherche } = new Function(`${source}; return { IndexDeRecherche, Recherche };`)();
const sizes = new Map();

// A page just opened reads and decodes everything anew: that is measured on so many questions, evenly spread, and answers come from a warm one.
const COLD = 200;

// A fresh reader, as a page just opened; what it loads is noted.
function open(loaded) {
  const index = IndexDeRecherche((name, done) => {
    const file = path.join(folder, name + '.js');
    if (!fs.existsSync(file)) return done();
    const text = fs.readFileSync(file);
    if (!sizes.has(name)) sizes.set(name, zlib.gzipSync(text, { level: 9 }).length);
    loaded.push(name);
    try { new Function('_r', text.toString('utf8'))(index.recoit); } catch { /* a truncated shard: the reader says that the search is incomplete */ }
    done();
  });
  return { index, search: Recherche(index) };
}

const median = list => list.sort((a, b) => a - b)[list.length >> 1] || 0;

(async () => {
  const questions = fs.readFileSync(queries, 'utf8').replace(/^\ufeff/, '').split('\n').filter(l => l.trim()).map(l => JSON.parse(l));
  const warm = open([]), lines = [], times = [], bytes = [], requests = [];
  const step = Math.ceil(questions.length / COLD);
  for (const [rank, question] of questions.entries()) {
    const text = String(question.text);
    if (rank % step === 0) {
      const loaded = [], cold = open(loaded);
      const first = await cold.search(text, false);
      for (const id of first.ids.slice(0, 5)) await cold.index.morceau('b', id / cold.index.parBloc | 0);
      bytes.push(loaded.reduce((sum, name) => sum + sizes.get(name), 0));
      requests.push(loaded.length);
    }

    await warm.search(text, false);
    const start = process.hrtime.bigint();
    const found = await warm.search(text, false);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    lines.push(JSON.stringify({ id: question.id, docs: found.ids.slice(0, +depth).map(id => ids[id]) }));
  }
  fs.writeFileSync(run, lines.join('\n') + '\n');
  console.log(JSON.stringify({ requetes: lines.length, octets: median([...bytes]), octetsMax: Math.max(0, ...bytes), fichiers: median([...requests]), fichiersMax: Math.max(0, ...requests), ms: median([...times]), msMax: Math.max(0, ...times) }));
})();
