// The analyser with its tables, loaded when the first entry is read and kept from then on. Where it
// cannot be loaded the entry is saved without; it is read when the journal is next opened.
import { ANALYSER_VERSION } from '#shared/analysis/version.ts';
import type { Analysis, AnalysisInput } from '#shared/model/analysis.ts';
import type { Analyser } from '#app/data/journal.ts';

type AnalyserModule = { readonly analyseEntry: (input: AnalysisInput) => Analysis };

export function createLazyAnalyser(
  load: () => Promise<AnalyserModule> = () => import('#shared/analysis/analyse-entry.ts'),
): Analyser & { readonly preload: () => void } {
  let loading: Promise<AnalyserModule | null> | undefined;
  const loaded = () => {
    loading ??= load().catch(() => {
      // Offline before the chunk was ever kept: the next entry tries again.
      loading = undefined;
      return null;
    });
    return loading;
  };
  return {
    version: ANALYSER_VERSION,
    preload: () => void loaded(),
    analyse: async (input) => {
      const module = await loaded();
      return module ? module.analyseEntry(input) : null;
    },
  };
}
