// The reference implementation's side of ./ovop bench engine. A line of JSON comes in for each measurement, a line goes out.
import { createInterface } from 'node:readline';
import { buildSchema, execute, parse, validate } from 'graphql';

const tasks = {
  parse: ({ documents }) => () => {
    for (const document of documents) {
      parse(document);
    }
  },

  // As a server that sees a document for the first time.
  validate: ({ schema: sdl, documents }) => {
    const schema = buildSchema(sdl);
    return () => {
      for (const document of documents) {
        const errors = validate(schema, parse(document));
        if (errors.length > 0) {
          throw errors[0];
        }
      }
    };
  },

  // Resolvers of their own for each field, as the other side has; the result is left as an object, not written as JSON.
  execute: ({ schema: sdl, documents, rows }) => {
    const schema = buildSchema(sdl);
    for (const field of Object.values(schema.getType('Row').getFields())) {
      const name = field.name;
      field.resolve = (row) => row[name];
    }
    schema.getQueryType().getFields().rows.resolve = () => rows;
    const document = parse(documents[0]);
    return () => {
      const { data, errors } = execute({ schema, document });
      if (errors || data.rows.length !== rows.length) {
        throw errors?.[0] ?? new Error('rows are missing');
      }
    };
  },
};

const prepared = new Map();

function measure(run, milliseconds) {
  const end = performance.now() + milliseconds;
  const start = performance.now();
  let count = 0;
  let now;
  do {
    run();
    count++;
    now = performance.now();
  } while (now < end);
  return ((now - start) * 1000) / count;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { name, task, milliseconds, given } = JSON.parse(line);
  try {
    if (!prepared.has(name)) {
      prepared.set(name, tasks[task](given));
    }
    console.log(JSON.stringify({ microseconds: measure(prepared.get(name), milliseconds) }));
  } catch (error) {
    console.log(JSON.stringify({ failure: String(error?.stack ?? error) }));
  }
}
