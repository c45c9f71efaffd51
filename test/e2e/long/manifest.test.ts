/**
 * The manifest, line by line, in a real browser: attributes, properties and methods of each element; each part, slot and
 * variable in the states of the contact sheet.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { derivedDocs } from '../../../src/ui/token-docs.ts';
import { tokens } from '../../../src/ui/tokens.styles.ts';
import { variants } from '../../sheet/pages.js';
import { sheetStage } from '../../sheet/stage.js';
import { contract } from '../../support/contract.js';
import { readManifest } from '../../support/manifest.js';
import {
  changedBy,
  markParts,
  partsSeen,
  slotsSeen,
  tryAttributes,
  tryDefaults,
  tryMembers,
} from './manifest-in-page.js';

describe('the manifest in a browser', () => {
  const sheet = sheetStage();
  let elements: ReturnType<typeof contract>['modules'][number]['declarations'][number][];
  before(async () => {
    elements = contract(await readManifest()).modules.flatMap(({ declarations }) => declarations);
  });

  it('tells of attributes that set their properties and, taken away, leave what was there before', async () => {
    const page = await sheet.open('signed out');
    const surfaces = elements.map(({ tagName, attributes, members }) => ({
      tagName,
      attributes: attributes
        // The element sets it.
        .filter((one) => !members.some(({ name, readonly }) => readonly && name === one.fieldName))
        .map(({ name, fieldName, type }) => ({ name, fieldName, type: type.text })),
    }));
    assert.deepEqual(await page.evaluate(tryAttributes, surfaces), []);
    await page.context().close();
  });

  it('tells of each attribute what its property is without it', async () => {
    const page = await sheet.open('signed out');
    const surfaces = elements.map(({ tagName, attributes, members }) => ({
      tagName,
      defaults: attributes
        .filter((one) => !members.some(({ name, readonly }) => readonly && name === one.fieldName))
        .map(({ name, fieldName, default: text }) => ({ name, fieldName, text })),
    }));
    assert.deepEqual(await page.evaluate(tryDefaults, surfaces), []);
    await page.context().close();
  });

  it('tells of properties that refuse to be set, and of methods that are there', async () => {
    const page = await sheet.open('signed out');
    const surfaces = elements.map(({ tagName, members }) => ({
      tagName,
      readonly: members.filter((one) => one.readonly).map(({ name }) => name),
      methods: members.filter(({ kind }) => kind === 'method').map(({ name }) => name),
    }));
    assert.ok(surfaces.some(({ readonly }) => readonly.length > 2));
    assert.deepEqual(await page.evaluate(tryMembers, surfaces), []);
    await page.context().close();
  });

  it('tells of parts that a page reaches, of slots, and of variables that change what is seen', async () => {
    const names = <T extends { readonly name: string }>(list: readonly T[] = []): string[] =>
      list.map(({ name }) => name);
    const parts = elements.flatMap(({ tagName, cssParts }) =>
      names(cssParts).map((part) => `${tagName}::part(${part})`),
    );
    const slots = elements.flatMap(({ tagName, slots: own }) =>
      names(own).map((slot) => `${tagName} slot ${slot || '(default)'}`),
    );
    const own = elements.flatMap(({ cssProperties }) => names(cssProperties));
    const variables = [...new Set([...own, ...Object.keys(tokens), ...Object.keys(derivedDocs)])];
    const left = { parts: new Set(parts), slots: new Set(slots), variables: new Set(variables) };
    const phone = variants.find(({ name }) => name === 'phone')!;
    const looks = [...sheet.states.map((state) => [state, variants[0]!] as const), ['inbox', phone] as const];
    for (const [state, variant] of looks) {
      const page = await sheet.open(state, variant);
      await page.evaluate(markParts, [...left.parts]);
      for (const part of await page.evaluate(partsSeen, [...left.parts])) left.parts.delete(part);
      for (const slot of await page.evaluate(
        slotsSeen,
        elements.map(({ tagName }) => tagName),
      ))
        left.slots.delete(slot);
      for (const variable of await page.evaluate(changedBy, [...left.variables])) left.variables.delete(variable);
      await page.context().close();
    }
    assert.deepEqual(
      { parts: [...left.parts], slots: [...left.slots], variables: [...left.variables] },
      { parts: [], slots: [], variables: [] },
    );
  });
});
