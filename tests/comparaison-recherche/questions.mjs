// Questions as they are, with one typo each, without their accents; and what a ranking is worth. Everything is deterministic.
import fs from 'node:fs';

export const lines = file => fs.readFileSync(file, 'utf8').split('\n').filter(l => l.trim()).map(l => JSON.parse(l));

/** Judgements, one `question<TAB>document<TAB>grade` a line (the four columns of TREC too): Map of question to Map of document to grade. */
export function judgements(file) {
  const all = new Map();
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const columns = line.trim().split(/\s+/);
    if (columns.length < 2) continue;
    const [question, document, grade] = columns.length > 3 ? [columns[0], columns[2], columns[3]] : columns;
    const value = grade === undefined ? 1 : Number(grade);
    if (!(value > 0)) continue;
    if (!all.has(question)) all.set(question, new Map());
    all.get(question).set(document, value);
  }
  return all;
}

function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

export const withoutAccents = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE');

/** One typo in one word of five letters or more: two letters swapped, a wrong one inside, a wrong first one, a missing one, a doubled one. */
export function withTypo(text) {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (!words.length) return text;
  const h = hash(text), word = words[h % words.length], letters = [...word[0]], at = 1 + (h >>> 8) % (letters.length - 2);
  const other = 'aeinrst'[(h >>> 16) % 7], wrong = i => (letters[i].toLowerCase() === other ? 'o' : other);
  switch ((h >>> 20) % 5) {
    case 0: [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]]; break;
    case 1: letters[at] = wrong(at); break;
    case 2: letters[0] = wrong(0); break;
    case 3: letters.splice(at, 1); break;
    default: letters.splice(at, 0, letters[at]);
  }
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}

/** Means over the questions that have a judgement: nDCG@10, recall@10, mean reciprocal rank in the first ten, share without any answer. */
export function score(answers, relevant) {
  const sums = { ndcg: 0, recall: 0, mrr: 0, empty: 0, questions: 0 };
  for (const [question, grades] of relevant) {
    const found = answers.get(question) || [];
    const gain = list => list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
    sums.ndcg += gain(found.map(d => grades.get(d) || 0)) / gain([...grades.values()].sort((a, b) => b - a));
    sums.recall += found.slice(0, 10).filter(d => grades.has(d)).length / Math.min(10, grades.size);
    const first = found.slice(0, 10).findIndex(d => grades.has(d));
    if (first >= 0) sums.mrr += 1 / (first + 1);
    if (!found.length) sums.empty++;
    sums.questions++;
  }
  for (const key of ['ndcg', 'recall', 'mrr', 'empty']) sums[key] /= sums.questions || 1;
  return sums;
}
