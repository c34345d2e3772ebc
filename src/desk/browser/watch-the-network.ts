/**
 * Says in `place` how often this page asks anything of a network, from now on.
 *
 * The browser itself counts: this only reads its list.
 */
export function watchTheNetwork(place: HTMLElement): void {
  let asked = 0;
  const show = () => {
    place.textContent = asked === 0 ? 'nothing' : asked === 1 ? '1 thing' : `${asked} things`;
  };
  show();
  const isOurWatch = (entry: PerformanceEntry) => !entry.name.startsWith('blob:');
  const watch = new PerformanceObserver((list) => {
    asked += list.getEntries().filter(isOurWatch).length;
    show();
  });
  watch.observe({ type: 'resource' });
}
