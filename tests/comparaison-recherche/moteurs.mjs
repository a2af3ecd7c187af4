// The peers, each as its own documentation sets it up for French: build(documents {id, title, text}) gives search(text) -> ids, best first.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.env.OUTILS, 'package.json'));

/** BM25 as in the books: words as they are written in lower case, title and text together, any word of the question. */
export function bm25(documents, k1 = 1.2, b = .75) {
  const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  const lists = new Map(), lengths = [];
  documents.forEach((d, i) => {
    const counts = new Map(), all = words(`${d.title} ${d.text}`);
    lengths[i] = all.length;
    for (const w of all) counts.set(w, (counts.get(w) || 0) + 1);
    for (const [w, n] of counts) { if (!lists.has(w)) lists.set(w, []); lists.get(w).push([i, n]); }
  });
  const mean = lengths.reduce((a, b) => a + b, 0) / documents.length;
  return text => {
    const notes = new Map();
    for (const w of new Set(words(text))) {
      const list = lists.get(w) || [], idf = Math.log(1 + (documents.length - list.length + .5) / (list.length + .5));
      for (const [i, n] of list) notes.set(i, (notes.get(i) || 0) + idf * n * (k1 + 1) / (n + k1 * (1 - b + b * lengths[i] / mean)));
    }
    return [...notes].sort((x, y) => y[1] - x[1]).slice(0, 10).map(([i]) => documents[i].id);
  };
}

/** Any word; a title counts five times, a prefix and one fault in five letters are accepted: what its page recommends for a search box. */
export function minisearch(documents) {
  const MiniSearch = require('minisearch');
  const index = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 5 }, prefix: term => term.length > 3, fuzzy: term => (term.length > 4 ? .2 : 0) } });
  index.addAll(documents);
  return Object.assign(text => index.search(text).slice(0, 10).map(r => r.id), { json: () => JSON.stringify(index) });
}

/** The French pipeline of lunr-languages; characters that its query language would take for orders are spaces. */
export function lunr(documents) {
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.fr')(lunr);
  const index = lunr(function () {
    this.use(lunr.fr);
    this.ref('id');
    this.field('title', { boost: 5 });
    this.field('text');
    for (const d of documents) this.add(d);
  });
  return Object.assign(text => index.search(text.replace(/[~^:+*-]/g, ' ')).slice(0, 10).map(r => r.ref), { json: () => JSON.stringify(index) });
}

/** Pagefind's own index and its own reader, which fetches a file for each result: ten are asked for. */
export async function pagefind(documents, folder) {
  const { createIndex, close } = await import(path.join(process.env.OUTILS, 'node_modules/pagefind/lib/index.js'));
  const { index } = await createIndex({ forceLanguage: 'fr' });
  for (const d of documents) await index.addCustomRecord({ url: `/${encodeURIComponent(d.id)}`, content: `${d.title}\n${d.text}` || '.', language: 'fr', meta: { title: d.title || d.id } });
  await index.writeFiles({ outputPath: folder });
  await close();
  const reader = await openPagefind(folder);
  return async text => {
    const { results } = await reader.search(text);
    const best = await Promise.all(results.slice(0, 10).map(r => r.data()));
    return best.map(r => decodeURIComponent(r.raw_url ?? r.url).slice(1));
  };
}

/** The reader of a Pagefind folder, outside a browser: its requests become reads of files, through `ask` when somebody counts them. */
export async function openPagefind(folder, ask = name => fs.readFileSync(path.join(folder, name))) {
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => 'fr' }), currentScript: null };
  globalThis.location ??= new URL('http://127.0.0.1/');
  globalThis.window ??= globalThis;
  globalThis.fetch = async url => {
    const name = String(url.url ?? url).replace(/^https?:\/\/[^/]*/, '').replace(/\?.*$/, '').replace(/^\/pagefind\//, '');
    return new Response(await ask(name), { headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream' } });
  };
  const module = path.join(folder, 'pagefind.mjs');
  fs.copyFileSync(path.join(folder, 'pagefind.js'), module);
  const reader = await import(`${module}?${Math.random()}`);
  await reader.options({ basePath: '/pagefind/', baseUrl: '/' });
  await reader.init();
  return reader;
}
