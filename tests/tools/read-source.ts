/** Reads a source file for what the architecture test asks about: what it imports, and what it takes from outside. */
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

export interface Import {
  /** Where relative: a path in the repository. Otherwise as written. */
  target: string;
  relative: boolean;
  /** Gone after compiling. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  lines: number;
  imports: Import[];
  /** Every name, with the first property asked of it: `document`, `browser.runtime`. `window.` is left out. */
  uses: string[];
  hasFunctions: boolean;
}

/**
 * @param path in the repository
 * @throws where the code cannot be parsed
 */
export function readSource(path: string, code: string): Source {
  const source: Source = { path, lines: code.split('\n').length, imports: [], uses: [], hasFunctions: false };
  if (!/\.tsx?$/.test(path)) return source;
  const { program, module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);

  const add = (request: string, start: number, end: number) => {
    const relative = request.startsWith('.');
    source.imports.push({
      target: relative ? join(dirname(path), request.replace(/\?.*$/, '')) : request,
      relative,
      // Types named one by one leave an empty import behind, which still carries the file in.
      typeOnly: /^(import|export)\s+type\b/.test(code.slice(start, end)),
    });
  };
  for (const { start, end, moduleRequest } of module.staticImports) add(moduleRequest.value, start, end);
  for (const { start, end, entries } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest;
    if (from) add(from.value, start, end);
  }
  for (const { start, end, moduleRequest } of module.dynamicImports) {
    add(code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), start, end);
  }
  walk(program, source);
  return source;
}

// biome-ignore lint/suspicious/noExplicitAny: the tree is walked without knowing each kind of node.
type Node = any;

function walk(node: Node, source: Source): void {
  if (node.type === 'ImportDeclaration') return;
  if (/Function/.test(node.type)) source.hasFunctions = true;
  if (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length === 0) source.uses.push('Date.now');

  const names = chain(node).filter((name, index) => index > 0 || !/^(window|globalThis|self)$/.test(name));
  if (names.length > 0) {
    source.uses.push(names.slice(0, 2).join('.'));
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    // The name of a property is no use of a name.
    if ((key === 'key' || key === 'property') && !node.computed) continue;
    for (const each of Array.isArray(child) ? child : [child]) if (each && typeof each === 'object') walk(each, source);
  }
}

/** `a.b.c` as its names; empty where it does not begin with a name. */
function chain(node: Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression' || node.computed) return [];
  const object = chain(node.object);
  return object.length > 0 ? [...object, node.property.name] : [];
}
