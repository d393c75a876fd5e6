// Asks both tables of one zen-engine graph, as org.fengqiao.bench.PeerBenchmark asks them of the engines on the JVM.
// Usage: node measure.mjs tables.json [questions per round] [rounds]
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';

const [file, perRound = '2000', rounds = '8'] = process.argv.slice(2);
const { bodies, limits, cases } = JSON.parse(readFileSync(file, 'utf8'));

const table = (id, inputs, output, rules) => ({
  id, name: id, type: 'decisionTableNode', position: { x: 0, y: 0 },
  content: {
    hitPolicy: 'first', inputs: inputs.map((field) => ({ id: `${id}-${field}`, name: field, field })),
    outputs: [{ id: `${id}-${output}`, name: output, field: output }],
    rules: rules.map((cells, i) => ({
      _id: `${id}-${i}`,
      ...Object.fromEntries([...inputs, output].map((name, at) => [`${id}-${name}`, cells[at]])),
    })),
  },
});
const graph = (node) => Buffer.from(JSON.stringify({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } }, node,
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } }],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: node.id },
    { id: 'b', type: 'edge', sourceId: node.id, targetId: 'out' }],
}));

const engine = new ZenEngine();
const body = engine.createDecision(graph(table('bodies', ['item'], 'body',
  Object.entries(bodies).map(([item, found]) => [`"${item}"`, `"${found}"`]))));
const limit = engine.createDecision(graph(table('limits', ['channel', 'people'], 'days',
  limits.map((row) => [`"${row.channel}"`, `[${row.least}..${row.most}]`, `${row.days}`]))));

async function answer(asked) {
  const who = await body.evaluate({ item: asked.item });
  const when = await limit.evaluate({ channel: asked.channel, people: asked.people });
  if (who.result.body !== asked.body || when.result.days !== asked.days) {
    throw new Error(`wrong answer to ${JSON.stringify(asked)}: ${JSON.stringify([who.result, when.result])}`);
  }
}

const figures = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const before = process.cpuUsage();
  for (let i = 0; i < Number(perRound); i += 1) {
    await answer(cases[i % cases.length]);
  }
  const used = process.cpuUsage(before);
  figures.push((used.user + used.system) / Number(perRound));
}
figures.sort((a, b) => a - b);
console.log(`CPU per question pair, µs: least ${figures[0].toFixed(1)}, median ${figures[figures.length >> 1].toFixed(1)}, `
  + `most ${figures[figures.length - 1].toFixed(1)} (all threads of the process, ${perRound} questions a round)`);
