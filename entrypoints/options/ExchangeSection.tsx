import { Exchange } from '../../components/settings/Exchange.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { localDay } from '../../components/ui/local-moment.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { applySettingsFile, exportSettings, readSettingsFile, type SettingsFile } from '../../utils/stores/exchange.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import type { SectionProps } from './section.ts';

export function ExchangeSection({ notices, arrived }: SectionProps) {
  return (
    <>
      <SectionHead {...sections.exchange} arrived={arrived} />
      <Exchange
        onExport={() => void attempt(save)}
        readFile={readSettingsFile}
        onImport={(file, vouched) => void attempt(() => take(file, vouched))}
      />
    </>
  );

  async function save() {
    const now = new Date().toISOString();
    saveFile(`second-look-settings-${localDay(now)}.json`, await exportSettings(now));
    notices.done('The file is in your downloads');
  }

  async function take(file: SettingsFile, vouched: boolean) {
    const putBack = await applySettingsFile(file, vouched, new Date().toISOString());
    notices.done('Imported', () => {
      void attempt(async () => {
        await putBack();
        notices.done('As it was before the import. What came since is still there.');
      });
    });
  }

  async function attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      notices.failed(messageOf(error));
    }
  }
}
