// Today with the composer in it: two features that know nothing of each other.
import { useComposer } from '#app/features/entry/use-composer.tsx';
import { TodayScreen } from '#app/features/today/today-screen.tsx';

export const TodayPage = () => {
  const { composer, status } = useComposer();
  return <TodayScreen composer={composer} status={status} />;
};
