// A Babel plugin for the build: compiles the English messages that Lingui's macros leave in the code, so
// that the parser of message syntax need not be shipped. Runs after the macros and before the React
// compiler, which moves a message that it keeps between renders out of its descriptor.
import type { PluginObj, types as BabelTypes } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Turns `message: "…{name}…"` and `<Trans message="…">` into the tokens that Lingui's runtime reads. */
export function compileMessages({ types }: { types: typeof BabelTypes }): PluginObj {
  const compiled = (message: string): BabelTypes.Expression => {
    const tokens = compileMessage(message);
    const [only] = tokens;
    return types.valueToNode(tokens.length === 1 && typeof only === 'string' ? only : tokens);
  };
  return {
    name: 'compile-messages',
    visitor: {
      Program: {
        enter(program) {
          program.traverse({
            ObjectProperty({ node, parent }) {
              const isDescriptor = types.isObjectExpression(parent) && parent.properties.some(isIdOf(types));
              if (isDescriptor && keyIs(types, node, 'message') && types.isStringLiteral(node.value)) {
                node.value = compiled(node.value.value);
              }
            },
          });
        },
      },
    },
  };
}

const keyIs = (types: typeof BabelTypes, { key }: BabelTypes.ObjectProperty, name: string) =>
  types.isIdentifier(key, { name }) || types.isStringLiteral(key, { value: name });

const isIdOf = (types: typeof BabelTypes) => (property: BabelTypes.Node) =>
  types.isObjectProperty(property) && keyIs(types, property, 'id') && types.isStringLiteral(property.value);
