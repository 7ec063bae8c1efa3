import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where properties that are attributes are read, as `file:line name`. */
function readingsIn(program) {
  const checker = program.getTypeChecker();
  const found = [];
  const isAttribute = (symbol) =>
    (symbol?.declarations ?? []).some(
      (declaration) =>
        ts.isPropertyDeclaration(declaration) &&
        (ts.getDecorators(declaration) ?? []).some((one) => one.getText().startsWith('@property(')),
    );
  const visit = (node) => {
    const { parent } = node;
    const isWritten =
      parent &&
      ts.isBinaryExpression(parent) &&
      parent.left === node &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const symbol = ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : ts.isBindingElement(node)
        ? checker
            .getTypeAtLocation(node.parent)
            .getProperty((node.propertyName ?? node.name).getText())
        : undefined;
    if (!isWritten && isAttribute(symbol)) {
      const file = node.getSourceFile();
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${path.basename(file.fileName)}:${line} ${symbol.name}`);
    }
    ts.forEachChild(node, visit);
  };
  const sources = program.getSourceFiles().filter(({ fileName }) => !/node_modules/.test(fileName));
  sources.forEach(visit);
  return found;
}

function programOf(files, options) {
  return ts.createProgram(files, { ...options, noEmit: true });
}

describe('an attribute', () => {
  it('is read by its reader alone, which knows blanks, slips, and what frameworks set', () => {
    const { config } = ts.parseConfigFileTextToJson(
      'tsconfig.json',
      readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'),
    );
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const program = programOf([path.join(ROOT, 'src/index.ts')], options);
    const names = readingsIn(program);
    assert.deepEqual(names, []);
    // What is looked for is there.
    const element = program.getSourceFile(
      path.join(ROOT, 'src/components/element/kpi-attributes.ts'),
    );
    assert.match(element.text, /@property\(\) src/);
  });

  it('that is read elsewhere is found', () => {
    const code = `
      const property = (...all: unknown[]) => (target: unknown, name: string): void => void [all, target, name];
      class One {
        @property() kind = 'area';
        @property() src = '';
        width = 5;
        write(): void { this.kind = 'line'; }
        read(): string { return this.kind + this.width; }
      }
      export const more = ({ src }: One, other: One): string => src + other.kind;`;
    const host = ts.createCompilerHost({});
    const getSourceFile = (name, ...more) =>
      name === 'one.ts'
        ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
        : host.getSourceFile(name, ...more);
    const program = ts.createProgram(
      ['one.ts'],
      { experimentalDecorators: true, noEmit: true },
      { ...host, getSourceFile, fileExists: (name) => name === 'one.ts' || host.fileExists(name) },
    );
    assert.deepEqual(readingsIn(program), ['one.ts:8 kind', 'one.ts:10 src', 'one.ts:10 kind']);
  });
});
