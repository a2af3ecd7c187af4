// node pertinence.mjs DOCS.jsonl QUERIES.jsonl QRELS.tsv WORK [FOLDER_OF_OUR_RUNS]
// Step 1 (no runs yet): writes the questions, with a typo, without accents, to WORK for our own program. Step 2: answers them with the peers, prints the table.
import fs from 'node:fs';
import path from 'node:path';
import { judgements, lines, score, withTypo, withoutAccents } from './questions.mjs';

const [docs, queries, qrels, work, step] = process.argv.slice(2);
const questions = lines(queries).map(q => ({ id: String(q.id), text: String(q.text) }));
const variants = { telles: t => t, faute: withTypo, accents: withoutAccents };

if (step === 'ecrire') {
  for (const [name, change] of Object.entries(variants)) fs.writeFileSync(path.join(work, `${name}.jsonl`), questions.map(q => JSON.stringify({ id: q.id, text: change(q.text) })).join('\n') + '\n');
  process.exit(0);
}

const { bm25, lunr, minisearch, pagefind } = await import('./moteurs.mjs');
const documents = lines(docs).map(d => ({ id: String(d.id), title: d.title ?? '', text: d.text ?? '' }));
const relevant = judgements(qrels);
const engines = [
  ['le site', null],
  ['BM25 simple', bm25(documents)],
  ['Pagefind', await pagefind(documents, path.join(work, 'pagefind'))],
  ['MiniSearch', minisearch(documents)],
  ['Lunr-fr', lunr(documents)],
];

const figure = n => n.toFixed(3).replace('.', ',');
console.log(`${documents.length} documents, ${relevant.size} questions jugées.\n`);
console.log('| | nDCG@10 | rappel@10 | rang inverse moyen | sans réponse | une faute : nDCG@10 | sans accents : nDCG@10 |\n|---|---|---|---|---|---|---|');
for (const [name, search] of engines) {
  const scores = {};
  for (const [variant, change] of Object.entries(variants)) {
    const answers = new Map();
    if (!search) for (const l of lines(path.join(work, `${variant}.run.jsonl`))) answers.set(String(l.id), l.docs.map(String));
    else for (const q of questions) if (relevant.has(q.id)) answers.set(q.id, await search(change(q.text)));
    scores[variant] = score(answers, relevant);
  }
  const { telles, faute, accents } = scores;
  console.log(`| ${name} | ${figure(telles.ndcg)} | ${figure(telles.recall)} | ${figure(telles.mrr)} | ${(100 * telles.empty).toFixed(0)} % | ${figure(faute.ndcg)} | ${figure(accents.ndcg)} |`);
}
process.exit(0);
