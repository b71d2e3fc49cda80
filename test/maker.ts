import type { MakerHost } from '../core/making/host';
import { openMaker } from '../core/making/maker';

/** One who has summaries made without a browser around: what `host` does not say fails, or is nothing. */
export function plainMaker(host: Partial<MakerHost> = {}) {
  const never = async (): Promise<never> => {
    throw new Error('nobody is to be asked');
  };
  return openMaker({
    open: never,
    read: never,
    allow: async () => undefined,
    stayAwake: () => () => undefined,
    planResume: () => undefined,
    forgetResume: async () => undefined,
    title: async () => '내가 만든 요약',
    tell: () => undefined,
    report: (error) => {
      throw error;
    },
    ...host,
  });
}
