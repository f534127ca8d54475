// The present moment, to the minute: a page that was left open overnight must not greet yesterday.
import { useEffect, useState } from 'react';
import { useJournal } from '#app/data/journal-context.tsx';

const MINUTE_MS = 60_000;

export function useNow(): number {
  const { clock } = useJournal();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const look = () => setNow(clock.now());
    const timer = window.setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return now;
}
