import {
  ExecutableDefinitionsRule, GraphQLError, Kind, NoUnusedVariablesRule, SingleFieldSubscriptionsRule, assertValidSchema,
  buildClientSchema, buildSchema, execute, getIntrospectionQuery, getVariableValues, introspectionFromSchema,
  isExecutableDefinitionNode, lexicographicSortSchema, parse, print, printSchema, specifiedRules, validate, validateSchema,
} from 'graphql';
import { resolversOf } from './resolvers.mjs';

const everyOption = {
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true,
  inputValueDeprecation: true, oneOf: true,
};

// Schemas are built once for many batches; the oldest goes first.
const schemas = new Map();

const schemaOf = (sdl) => {
  let schema = schemas.get(sdl);
  if (!schema) {
    schema = buildSchema(sdl);
    assertValidSchema(schema);
    schemas.set(sdl, schema);
    if (schemas.size > 32) {
      schemas.delete(schemas.keys().next().value);
    }
  }
  return schema;
};

const shown = ({ message, locations, path }) => ({ message, locations, path });

const failed = (error) => {
  if (!(error instanceof GraphQLError)) {
    throw error;
  }
  return { errors: [shown(error)] };
};

const answerAll = (one) => (sdl, cases) => cases.map((item) => {
  try {
    return one(item, sdl);
  } catch (error) {
    return failed(error);
  }
});

const onSchema = (one) => (sdl, cases) => {
  let schema;
  try {
    schema = schemaOf(sdl);
  } catch (error) {
    // A schema that the shrinking made invalid: no answer differs from another.
    return cases.map(() => ({ schema: 'invalid' }));
  }
  return answerAll((item) => one(item, schema))(sdl, cases);
};

const rulesOf = (item) => specifiedRules.filter((rule) => !item.rule || rule.name === `${item.rule}Rule`);

// The rule of subscriptions ends the whole validation where a condition at their root throws: the other rules go on then.
const errorsBy = (schema, document, rules) => {
  try {
    return { errors: validate(schema, document, rules).map(shown) };
  } catch (error) {
    const others = rules.filter((rule) => rule !== SingleFieldSubscriptionsRule);
    return { errors: validate(schema, document, others).map(shown), threw: error.message };
  }
};

// With what it says of the executable definitions alone, where that is not all it says.
const validation = (item, schema) => {
  const document = parse(item.text);
  const rules = rulesOf(item);
  const answer = errorsBy(schema, document, rules);
  const definitions = document.definitions.filter(isExecutableDefinitionNode);
  if (definitions.length < document.definitions.length) {
    const notExecutable = validate(schema, document, rules.filter((rule) => rule === ExecutableDefinitionsRule));
    const executable = [
      ...notExecutable.map(shown), ...errorsBy(schema, { ...document, definitions }, rules).errors,
    ];
    if (JSON.stringify(executable) !== JSON.stringify(answer.errors)) {
      answer.executable = executable;
    }
  }
  return answer;
};

const execution = async (item, schema) => {
  const document = parse(item.text);
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return { invalid: errors.map(shown) };
  }
  const { begun, ...resolvers } = resolversOf(item);
  const result = await execute({
    schema, document, operationName: item.operationName, variableValues: item.variables, ...resolvers,
  });
  return { data: result.data, errors: result.errors?.map(shown), begun: begun() };
};

export const answerers = {
  parse: answerAll((item) => ({ printed: print(parse(item.text)) })),

  validate: onSchema(validation),

  variables: onSchema((item, schema) => {
    const document = parse(item.text);
    if (validate(schema, document, specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)).length > 0) {
      return { document: 'invalid' };
    }
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], item.variables);
    return errors ? { errors: errors.map(shown) } : { coerced };
  }),

  execute: onSchema((item, schema) => execution(item, schema).catch(failed)),

  // What is wrong with a schema whose text is well-formed.
  faults: answerAll((item) => {
    const schema = buildSchema(item.text, { assumeValidSDL: true });
    return { faults: [...new Set(validateSchema(schema).map((error) => error.message))].sort() };
  }),

  // The reference's own answer to the introspection query, and the query.
  introspect: onSchema((item, schema) => ({
    query: getIntrospectionQuery(everyOption),
    introspection: introspectionFromSchema(schema, everyOption),
    printed: printSchema(schema),
    sorted: printSchema(lexicographicSortSchema(schema)),
  })),

  // A schema's text again, its types in order of name.
  printed: answerAll((item) => {
    const schema = buildSchema(item.text);
    const types = Object.entries(schema.getTypeMap()).sort(([one], [other]) => (one < other ? -1 : 1));
    schema.getTypeMap = () => Object.fromEntries(types);
    return { printed: `${printSchema(schema)}\n`, sorted: printSchema(lexicographicSortSchema(buildSchema(item.text))) };
  }),

  // A client's view of our own answer.
  client: answerAll((item) => ({
    sorted: printSchema(lexicographicSortSchema(buildClientSchema(item.introspection))),
  })),
};
