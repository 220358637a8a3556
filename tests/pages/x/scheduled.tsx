import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { Modal, ModalHeader } from './parts.tsx';
import { sendingLine } from './schedule.tsx';

const ROW_HEIGHT = 96;

/** At nine in the morning, one a day from the day after tomorrow. */
function sendingDay(index: number): Date {
  const day = new Date();
  day.setDate(day.getDate() + 2 + index);
  day.setHours(9, 0, 0, 0);
  return day;
}

/** The list of posts that wait. One line says when, as sources tell; the rest of a row is built as elsewhere on X and proved by none. */
export function Scheduled({ onClose }: { onClose(): void }) {
  return (
    <Modal onClose={onClose}>
      <ModalHeader title={say('schedule')} onClose={onClose} />
      <div role="tablist" className="r-tabs">
        <a role="tab" aria-selected="false" href="/compose/post/unsent/drafts">
          {say('drafts')}
        </a>
        <a role="tab" aria-selected="true" href="/compose/post/unsent/scheduled">
          {say('schedule')}
        </a>
      </div>
      <VirtualList
        count={options.waiting.length}
        rowHeight={ROW_HEIGHT}
        row={() => ({ 'data-testid': 'cellInnerDiv', className: 'r-cell' })}
      >
        {(index) => (
          <div role="button" tabIndex={0} className="r-waiting">
            <div>
              <Icon name="clock" hidden />
              <span>{sendingLine(sendingDay(index))}</span>
            </div>
            <div dir="auto">
              <span>{options.waiting[index]}</span>
            </div>
          </div>
        )}
      </VirtualList>
    </Modal>
  );
}
