// The two ways to look at the timeline, each with an address of its own.
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { routeTo } from '#app/routes.ts';
import { Segmented } from '#app/ui/segmented.tsx';

export const TimelineViews = ({ current }: { readonly current: 'list' | 'calendar' }) => {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  return (
    <Segmented
      label={t`View`}
      value={current}
      options={[
        { value: 'list', label: t`List` },
        { value: 'calendar', label: t`Calendar` },
      ]}
      onChange={(view) => navigate(routeTo(view === 'list' ? 'timeline' : 'calendar'))}
    />
  );
};
