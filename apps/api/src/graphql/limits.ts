import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Words and signs in one operation: several times what the largest of the portal has. */
export const MAX_TOKENS = 4_000;

/** Steps from the root to the deepest field; the introspection of developers' tools takes 15. */
const MAX_DEPTH = 16;

/** Fields at the root, each of which is work of its own; names given twice count twice. */
const MAX_ROOT_FIELDS = 20;

/** Fields in all, fragments written out. */
const MAX_FIELDS = 1_000;

const tooMuch = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } });

/** Refuses operations that are far larger than anything useful, before any of their work is done. */
export function limitOperations(validation: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet, validation);
      if (size.depth > MAX_DEPTH) {
        validation.reportError(tooMuch(`This operation is too deep: ${MAX_DEPTH} levels are the most.`));
      } else if (size.root > MAX_ROOT_FIELDS) {
        validation.reportError(
          tooMuch(
            `This operation asks for too much at once: ${MAX_ROOT_FIELDS} fields at the root are the most.`,
          ),
        );
      } else if (size.fields > MAX_FIELDS) {
        validation.reportError(tooMuch(`This operation is too large: ${MAX_FIELDS} fields are the most.`));
      }
      return false;
    },
  };
}

interface Size {
  fields: number;
  depth: number;
  root: number;
}

/** Walks the operation with its fragments written out, and stops as soon as it is too large. */
function measure(operation: SelectionSetNode, validation: ValidationContext): Size {
  const size: Size = { fields: 0, depth: 0, root: 0 };
  const walk = (set: SelectionSetNode, depth: number, fragments: readonly string[]): void => {
    for (const selection of set.selections) {
      if (size.fields > MAX_FIELDS || size.depth > MAX_DEPTH) return;
      if (selection.kind === Kind.FIELD) {
        size.fields += 1;
        size.depth = Math.max(size.depth, depth);
        if (depth === 1) size.root += 1;
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, fragments);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, fragments);
      } else if (!fragments.includes(selection.name.value)) {
        const fragment = validation.getFragment(selection.name.value);
        if (fragment) walk(fragment.selectionSet, depth, [...fragments, selection.name.value]);
      }
    }
  };
  walk(operation, 1, []);
  return size;
}
