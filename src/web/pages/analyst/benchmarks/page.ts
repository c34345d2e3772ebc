import { loadBenchmarks } from '#use-cases/load-benchmarks.ts';
import { readLoadedBenchmarks } from '#use-cases/read-loaded-benchmarks.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

const heading = 'Official figures to compare with';

/** Where the analyst loads what the country publishes, and sees what has been loaded. */
export const benchmarksPage = page({
  path: '/analyst/benchmarks',
  may: 'load official figures',
  template: 'analyst/benchmarks/page.njk',
  async show({ house }) {
    return { heading, ...(await readLoadedBenchmarks(house)), files: [], wrong: {} };
  },
  async act({ house, person, uploads }) {
    const given = uploads.filter(({ field }) => field === 'files');
    const outcome = await loadBenchmarks(house, person, given);
    const loaded = await readLoadedBenchmarks(house);
    if (!outcome.done) {
      return { heading, ...loaded, files: [], ...wrongForm(outcome.because) };
    }
    const refusedFiles = outcome.files.filter(({ say }) => say === null);
    return {
      heading,
      ...loaded,
      files: outcome.files,
      wrong: {},
      errors: refusedFiles.map(({ name }) => ({
        text: `Nothing was loaded from ${name}: see what is wrong with it below.`,
        href: '#results',
      })),
    };
  },
});
