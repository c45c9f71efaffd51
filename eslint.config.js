import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/** An object that is looked into with any string answers `valueOf` and `__proto__` too: only what is its own counts. */
const ownLookups = {
  meta: { type: 'problem', messages: { foreign: 'Use a Map, or ask Object.hasOwn first: any string may come here.' } },
  create(context) {
    const { getTypeAtLocation, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const anyString = (type) =>
      (type.isUnion() ? type.types : [type]).some((one) => (one.flags & ts.TypeFlags.String) !== 0);
    const isAsked = (node, name) => {
      const ask = `Object.hasOwn(${name},`;
      for (let at = node; at.parent; at = at.parent) {
        const { test, left, operator } = at.parent;
        const before = test ?? (operator === '&&' ? left : undefined);
        if (before && before !== at && context.sourceCode.getText(before).startsWith(ask)) return true;
      }
      return false;
    };
    return {
      'MemberExpression[computed=true]'(node) {
        const holder = checker.getNonNullableType(getTypeAtLocation(node.object));
        const isRecord = (holder.isUnion() ? holder.types : [holder]).some((type) => type.getStringIndexType());
        if (!isRecord || !anyString(getTypeAtLocation(node.property))) return;
        if (!isAsked(node, context.sourceCode.getText(node.object))) context.report({ node, messageId: 'foreign' });
      },
    };
  },
};

const functionsAreConstants = {
  selector: 'FunctionDeclaration[generator=false]',
  message: 'A function is a constant: const name = () => …',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-nested-ternary': 'error',
      'arrow-body-style': 'error',
      'no-restricted-syntax': ['error', functionsAreConstants],
      '@typescript-eslint/member-ordering': [
        'error',
        {
          classes: [
            ['static-field', 'static-get', 'static-method', 'static-initialization'],
            'instance-field',
            'constructor',
            ['instance-get', 'instance-set', 'instance-method'],
          ],
          interfaces: 'never',
          typeLiterals: 'never',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    plugins: { house: { rules: { 'own-lookups': ownLookups } } },
    rules: {
      'no-console': 'error',
      'house/own-lookups': 'error',
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'Text is never HTML.' },
        functionsAreConstants,
        {
          // A decorator needs a name; a constructor has none.
          selector:
            "TSParameterProperty[accessibility='private'], PropertyDefinition[accessibility='private']:not(:has(> Decorator)), MethodDefinition[accessibility='private'][kind!='constructor']",
          message: 'Private members are #private.',
        },
      ],
    },
  },
  {
    // Its names are those of the SDK's own schema.
    files: ['src/client/sdk/wire/agora-codecs.ts'],
    rules: { 'house/own-lookups': 'off' },
  },
  {
    // Chai asserts by property, and node:test returns promises that the runner awaits.
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        functionsAreConstants,
        {
          selector: "CallExpression[callee.property.name='waitForFunction'] > :function[async=true]",
          message: 'It takes the promise for a yes and does not wait: use becomesTrue.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['describe', 'it', 'test', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
            // Typed as thenable by chai-as-promised; none of these returns a promise in our tests.
            {
              from: 'package',
              name: [
                'Equal',
                'Assertion',
                'expect',
                'Include',
                'Match',
                'NumberComparer',
                'Length',
                'TypeComparison',
                'Property',
                'Throw',
                'CloseTo',
                'Members',
                'Same',
                'RegularExpression',
              ],
              package: '@types/chai',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
