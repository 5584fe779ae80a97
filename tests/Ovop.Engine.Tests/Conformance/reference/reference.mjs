// The reference implementation as a process: one batch of cases a line comes in, one line of answers goes out.
// A batch: { kind, schema, cases }, the schema as SDL or null. What each kind answers stands in answers.mjs.
import { createInterface } from 'node:readline';
import { answerers } from './answers.mjs';

const answer = (batch) => {
  const answerer = answerers[batch.kind];
  if (!answerer) {
    throw new Error(`There is no kind of case "${batch.kind}".`);
  }
  return { answers: answerer(batch.schema, batch.cases) };
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const batch = JSON.parse(line);
  let reply;
  try {
    const { answers } = answer(batch);
    reply = { answers: await Promise.all(answers) };
  } catch (error) {
    reply = { failure: error.stack ?? String(error) };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
