// node poids.mjs SITE TEMPLATES WORK [ecrire] : what a first search costs over the pages of a built site, and what each index weighs.
// « ecrire » only writes WORK/pages.jsonl, the title and the text of each page.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { lines } from './questions.mjs';

const ROUND_TRIP = .15, BYTES_A_SECOND = 1.6e6 / 8;
const QUERIES = ['estime de soi', 'gérer sa colère', 'météo des émotions', 'écoute active', 'harcèlement scolaire', 'conflit dans la cour', 'confiance en soi', 'respiration', 'empathie cm1', 'travailler en groupe', 'prendre une décision', 'comment aider un enfant qui a peur du noir'];

const [site, templates, work, step] = process.argv.slice(2);
const gzip = file => zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length;
const files = folder => fs.readdirSync(folder, { recursive: true }).map(f => path.join(folder, f)).filter(f => fs.statSync(f).isFile());
const plain = html => html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&(nbsp|#160);/g, ' ').replace(/&(#39|apos);/g, '’').replace(/&quot;/g, '"').replace(/\s+/g, ' ').trim();

if (step === 'ecrire') {
  const pages = files(site).filter(f => f.endsWith('.html') && !/(^|\/)(recherche|plan-du-site|page|404|imprimer)[./]/.test(path.relative(site, f))).sort();
  fs.writeFileSync(path.join(work, 'pages.jsonl'), pages.map(f => {
    const html = fs.readFileSync(f, 'utf8');
    return JSON.stringify({ id: path.relative(site, f), title: plain((html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/) || ['', ''])[1]), text: plain((html.match(/<main[\s\S]*<\/main>/) || [''])[0]) });
  }).join('\n') + '\n');
  process.exit(0);
}

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const turn = () => new Promise(done => setImmediate(done));

/** Requests that leave together come back together: one round trip. What is asked twice is read once. */
function network(read) {
  const state = { files: new Set(), rounds: 0 };
  let wave = null;
  state.ask = async name => {
    if (!state.files.has(name)) {
      state.files.add(name);
      wave ??= turn().then(turn).then(() => { state.rounds++; wave = null; });
      await wave;
    }
    return read(name);
  };
  return state;
}

function cost(states, folder, before) {
  const rows = states.map(s => {
    const bytes = before.bytes + [...s.files].reduce((sum, name) => sum + gzip(path.join(folder, name)), 0), rounds = before.rounds + s.rounds;
    return { bytes, rounds, requests: before.requests + s.files.size, seconds: rounds * ROUND_TRIP + bytes / BYTES_A_SECOND };
  });
  return Object.fromEntries(['bytes', 'rounds', 'requests', 'seconds'].flatMap(k => [[k, median(rows.map(r => r[k]))], [k + 'Max', Math.max(...rows.map(r => r[k]))]]));
}

async function timed(search) {
  const times = [];
  for (const query of QUERIES) {
    await search(query);
    const start = performance.now();
    await search(query);
    times.push(performance.now() - start);
  }
  return { ms: median(times), msMax: Math.max(...times) };
}

const weight = all => ({ index: all.reduce((sum, f) => sum + gzip(f), 0), files: all.length });

async function ours() {
  const folder = path.join(site, 'recherche'), component = path.join(templates, 'components', 'recherche');
  const source = fs.readdirSync(component).filter(f => /^[123]\d-.*\.js$/.test(f)).sort().map(f => fs.readFileSync(path.join(component, f), 'utf8')).join('\n');
  const { IndexDeRecherche, Recherche } = new Function(`${source}; return { IndexDeRecherche, Recherche };`)();
  const script = files(path.join(site, 'assets')).find(f => /site\.[^/]*js$/.test(f));
  const open = net => {
    const index = IndexDeRecherche((name, done) => net.ask(name + '.js').then(text => { new Function('_r', text)(index.recoit); done(); }));
    return { index, search: Recherche(index) };
  };
  const first = async (query, net) => {
    const { index, search } = open(net);
    const found = await search(query);
    await Promise.all(found.ids.slice(0, 5).map(id => index.morceau('b', id / index.parBloc | 0)));
  };
  const read = name => fs.readFileSync(path.join(folder, name), 'utf8'), states = [];
  for (const query of QUERIES) { const net = network(read); await first(query, net); states.push(net); }
  const all = files(folder).filter(f => f.endsWith('.js'));
  // The page asks for its script and for index.js at once: one round trip for both. Filters come after the first five results.
  return { ...weight(all), ...cost(states, folder, { bytes: gzip(script), requests: 1, rounds: 0 }), ...await timed(open(network(read)).search) };
}

async function pagefind() {
  const folder = path.join(work, 'pagefind');
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %M', path.join(process.env.OUTILS, 'node_modules/.bin/pagefind'), '--site', site, '--output-path', folder, '--force-language', 'fr', '--root-selector', 'main', '--quiet'], { encoding: 'utf8' });
  const [user = NaN, system = NaN, kilobytes = NaN] = (run.stderr || '').trim().split('\n').pop().split(' ').map(Number);
  const { openPagefind } = await import('./moteurs.mjs');
  const read = name => fs.readFileSync(path.join(folder, name)), states = [];
  for (const query of QUERIES) {
    const net = network(read), reader = await openPagefind(folder, net.ask);
    const { results } = await reader.search(query);
    await Promise.all(results.slice(0, 5).map(r => r.data()));
    states.push(net);
  }
  const warm = await openPagefind(folder);
  const all = files(folder).filter(f => /\.(pf_|pagefind|json)/.test(f) || f.endsWith('pagefind.js'));
  return { ...weight(all), ...cost(states, folder, { bytes: gzip(path.join(folder, 'pagefind.js')), requests: 1, rounds: 1 }), ...await timed(async q => Promise.all((await warm.search(q)).results.slice(0, 5).map(r => r.data()))), cpu: user + system, memory: kilobytes / 1024 };
}

async function whole(name, library) {
  const engines = await import('./moteurs.mjs');
  const pages = lines(path.join(work, 'pages.jsonl')), before = process.cpuUsage();
  const search = engines[name](pages), json = search.json(), used = process.cpuUsage(before);
  const index = zlib.gzipSync(json, { level: 9 }).length, titles = zlib.gzipSync(JSON.stringify(pages.map(p => [p.id, p.title])), { level: 9 }).length;
  const bytes = index + titles + library.reduce((sum, file) => sum + gzip(path.join(process.env.OUTILS, 'node_modules', file)), 0), seconds = ROUND_TRIP + bytes / BYTES_A_SECOND;
  return { index: index + titles, files: 1, bytes, bytesMax: bytes, rounds: 1, roundsMax: 1, requests: 1 + library.length, requestsMax: 1 + library.length, seconds, secondsMax: seconds, ...await timed(async q => search(q)), cpu: (used.user + used.system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
}

const build = JSON.parse(fs.readFileSync(path.join(work, 'notre-construction.json'), 'utf8'));
const table = [
  ['le site', { ...await ours(), ...build }],
  ['Pagefind', await pagefind()],
  ['MiniSearch', await whole('minisearch', ['minisearch/dist/umd/index.js'])],
  ['Lunr-fr', await whole('lunr', ['lunr/lunr.min.js', 'lunr-languages/min/lunr.fr.min.js', 'lunr-languages/min/lunr.stemmer.support.min.js'])],
];
const number = (n, digits = 0) => (Number.isFinite(n) ? n.toFixed(digits).replace('.', ',') : '—');
const rows = [
  ['octets d’une première recherche, médiane / pire (ko)', r => `${number(r.bytes / 1000)} / ${number(r.bytesMax / 1000)}`],
  ['allers-retours à la suite / requêtes, au pire', r => `${r.roundsMax} / ${r.requestsMax}`],
  ['cinq premiers résultats, 150 ms et 1,6 Mbit/s (s)', r => `${number(r.seconds, 2)} / ${number(r.secondsMax, 2)}`],
  ['index entier (ko)', r => number(r.index / 1000)],
  ['fichiers', r => r.files],
  ['calcul de l’index (s)', r => number(r.cpu, 1)],
  ['mémoire au plus haut (Mio)', r => number(r.memory)],
  ['recherche suivante, médiane / pire (ms)', r => `${number(r.ms, 1)} / ${number(r.msMax, 1)}`],
];
console.log(`${lines(path.join(work, 'pages.jsonl')).length} pages.\n\n| | ${table.map(t => t[0]).join(' | ')} |\n|---|${'---|'.repeat(table.length)}`);
for (const [label, cell] of rows) console.log(`| ${label} | ${table.map(t => cell(t[1])).join(' | ')} |`);
process.exit(0);
