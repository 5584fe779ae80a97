// Values that both sides compute from the place in the schema, the arguments and a seed (HashedValues.cs).
import {
  isCompositeType, isEnumType, isListType, isNonNullType, isObjectType,
} from 'graphql';

export const hash = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
};

const mixed = (h, index) => hash(`${h}[${index}]`);

const misfits = {
  Int: [2147483648, '12', 'abc', 1.5, true, '', -2147483648, 1000, NaN],
  Float: ['1.5', 'x', true, 1e21, 1e-7, Infinity, '', 0.1],
  String: [5, true, 1.5, 'é\u2028"\\\n\u{1d11e}', '', 1e21],
  Boolean: [1, 0, 'yes', 1.5],
  ID: [7, 1.5, true, '', 'é'],
};

const custom = [7, 'text', [1, 'two'], { a: 1, b: [null] }, 1.5, true];

const leaf = (type, h, mayMisfit) => {
  const isMisfit = mayMisfit && (h >>> 4) % 6 === 0;
  const pick = h >>> 7;
  if (isEnumType(type)) {
    const values = type.getValues();
    return isMisfit ? ['NOPE', 5][pick % 2] : values[pick % values.length].value;
  }
  if (!misfits[type.name]) {
    return custom[pick % custom.length];
  }
  if (isMisfit) {
    return misfits[type.name][pick % misfits[type.name].length];
  }
  switch (type.name) {
    case 'Int': return h % 1000;
    case 'Float': return (h % 100000) / 8;
    case 'Boolean': return pick % 2 === 0;
    default: return `${type.name}${h}`;
  }
};

class Value {
  constructor(hash, type) {
    this.hash = hash;
    this.type = type;
  }
}

const composite = (schema, type, h, isRow) => {
  if (isObjectType(type)) {
    return new Value(h, type.name);
  }
  const possible = schema.getPossibleTypes(type).map((one) => one.name).sort();
  return new Value(h, !isRow && (h >>> 9) % 31 === 0 ? undefined : possible[(h >>> 3) % possible.length]);
};

// A row source keeps its rows in lists that have no nulls and no failures among the items.
const complete = (schema, type, h, isRow, isItem) => {
  if (isNonNullType(type)) {
    return !(isRow && isItem) && h % 23 === 0 ? null : given(schema, type.ofType, h, isRow, isItem);
  }
  return !(isRow && isItem) && h % 6 === 0 ? null : given(schema, type, h, isRow, isItem);
};

const given = (schema, type, h, isRow, isItem) => {
  if (isItem && !isRow && (h >>> 8) % 29 === 0) {
    return new Error(`item ${h % 100}`);
  }
  if (isListType(type)) {
    if (!isRow && (h >>> 12) % 37 === 0) {
      return 5;
    }
    return Array.from({ length: (h >>> 5) % 4 }, (_, i) => complete(schema, type.ofType, mixed(h, i), isRow, true));
  }
  if (isCompositeType(type)) {
    return composite(schema, type, h, isRow);
  }
  return leaf(type, h, !(isRow && isItem));
};

const place = (parentHash, info, args, seed) =>
  hash(`${parentHash}/${info.fieldName}${JSON.stringify(args)}#${seed}`);

const resolve = (h, info, isRow) => {
  if ((h >>> 8) % 19 === 0) {
    throw new Error(`boom ${info.parentType.name}.${info.fieldName}`);
  }
  return complete(info.schema, info.returnType, h, isRow, false);
};

export const resolversOf = ({ seed, rows }) => {
  let calls = 0;
  return {
    fieldResolver: (parent, args, _, info) => {
      if (info.parentType !== info.schema.getMutationType()) {
        return resolve(place(parent?.hash ?? 0, info, args, seed), info, rows);
      }
      // A mutation that does not wait for the one before it sees another number at its end.
      const mine = ++calls;
      return new Promise((done) => setImmediate(done)).then(() =>
        resolve(place(mine * 1000 + calls, info, args, seed), info, rows));
    },
    typeResolver: (value) => value.type,
    // How many fields of a mutation's root were begun: none follows one that makes all of the data null.
    begun: () => calls,
  };
};
