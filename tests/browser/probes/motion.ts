/** Runs in the page of a reader who asked for less motion: nothing runs, glides or could begin to (WCAG 2.2, 2.3.3 and 2.2.2). */
export function findMotion(): string[] {
  const tell = (element: Element | null) => element?.outerHTML.slice(0, 100) ?? '';
  const running = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => `runs: ${effect instanceof KeyframeEffect ? tell(effect.target) : ''}`);
  document.querySelector<HTMLElement>('a[href]')?.focus();
  const able = [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const glides = transitionDuration.split(',').some((each) => parseFloat(each) > 0);
    return animationName !== 'none' || glides || scrollBehavior === 'smooth' ? [`would move: ${tell(element)}`] : [];
  });
  const films = [...document.querySelectorAll('marquee, blink, video[autoplay], img[src$=".gif"]')].map(
    (each) => `moves by itself: ${tell(each)}`,
  );
  return [...running, ...able, ...films];
}
