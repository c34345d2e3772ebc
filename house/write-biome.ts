import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPure, packagesShutTo, rooms, type Wall, wallsOf } from './reach.ts';

const root = join(import.meta.dirname, '..');

/** What Biome holds every file to, apart from the floors. */
const rules = {
  complexity: {
    noExcessiveCognitiveComplexity: { level: 'error', options: { maxAllowedComplexity: 10 } },
    noExcessiveLinesPerFunction: {
      level: 'error',
      options: { maxLines: 40, skipBlankLines: true },
    },
  },
  nursery: { noFloatingPromises: 'error', noMisusedPromises: 'error' },
  style: {
    noDefaultExport: 'error',
    noEnum: 'error',
    noNamespace: 'error',
    noNonNullAssertion: 'error',
    noParameterProperties: 'error',
    useFilenamingConvention: { level: 'error', options: { filenameCases: ['kebab-case'] } },
    useImportType: 'error',
    useNodejsImportProtocol: 'error',
  },
  suspicious: { noConsole: 'error', noExplicitAny: 'error', noImportCycles: 'error' },
};

/** `biome.json` as `floors.ts` would have it. */
export function biomeConfiguration(): string {
  const configuration = {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    files: {
      includes: [
        'src/**/*.ts',
        'house/**',
        'synthetic/**/*.ts',
        'journeys/**/*.ts',
        'bench/**/*.ts',
        'bin/**',
        '*.ts',
        '*.json',
        '!package-lock.json',
      ],
    },
    formatter: { indentStyle: 'space', lineWidth: 100 },
    javascript: { formatter: { quoteStyle: 'single' } },
    linter: { domains: { types: 'recommended' }, rules },
    overrides: [...rooms.map(overrideFor), toolsThatInsistOnADefaultExport, asWritten],
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

const toolsThatInsistOnADefaultExport = {
  includes: ['journeys/playwright.config.ts', 'house/count-tests.ts'],
  linter: { rules: { style: { noDefaultExport: 'off' } } },
};

/** Biome would lay out its own settings otherwise than JSON.stringify does. */
const asWritten = { includes: ['biome.json'], formatter: { enabled: false } };

/**
 * The one override of a room, with all its bans.
 *
 * Exactly one, because a later override silently replaces an earlier one. The
 * tests of pure rooms read files and use node:test; `floors.test.ts` holds them
 * to the floors.
 */
function overrideFor(room: string) {
  const includes = [`src/${room}/**`, ...(isPure(room) ? [`!src/${room}/**/*.test.ts`] : [])];
  const patterns = [
    ...wallsOf(room).map((wall) => banOnWall(room, wall)),
    ...(isPure(room)
      ? [banOnPackages(room)]
      : packagesShutTo(room).map((keep) => banOnKept(room, keep))),
  ];
  const options = { patterns };
  return {
    includes,
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}

function banOnWall(room: string, { to, because }: Wall) {
  return {
    group: [...inOurNames(to), ...relative(room, to)],
    message: `${room}/ may not use ${to}: ${because}. See house/floors.ts.`,
  };
}

function banOnPackages(room: string) {
  return {
    group: ['**', '!#*/**', '!./**', '!../**'],
    message: `${room}/ is pure: it imports no package and no part of Node. See house/floors.ts.`,
  };
}

function banOnKept(room: string, { packages, because }: ReturnType<typeof packagesShutTo>[number]) {
  return {
    group: packages.flatMap((name) => [name, `${name}/**`]),
    message: `${room}/ may not use these packages: ${because}. See house/floors.ts.`,
  };
}

function inOurNames(to: string): readonly string[] {
  return [`#${to}.ts`, `#${to}/**`];
}

/**
 * The relative ways into `to`. A room with a folder of its own by that name
 * (`web/pages/desk/`) is left to `floors.test.ts`, which resolves each path.
 */
function relative(room: string, to: string): readonly string[] {
  const hasOneToo = globSync(`src/${room}/**/${to}/`, { cwd: root }).length > 0;
  return hasOneToo ? [] : [`**/${to}.ts`, `**/${to}/**`];
}

if (import.meta.main) {
  writeFileSync(join(root, 'biome.json'), biomeConfiguration());
}
