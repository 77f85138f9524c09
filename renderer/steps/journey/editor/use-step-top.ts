/** Where the step begins below the top bar, which grows with the text; 0 where the page scrolls as a whole. */
import { useLayoutEffect, useState } from 'react';

export function useStepTop(): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const step = document.getElementById('step');
    if (step === null) return;
    const measure = (): void => {
      const scrollsItself = getComputedStyle(step).overflowY === 'auto';
      setTop(scrollsItself ? Math.max(0, step.getBoundingClientRect().top) : 0);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(step);
    return () => observer.disconnect();
  }, []);
  return top;
}
