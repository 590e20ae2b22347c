/**
 * Leaves for a page of ours with a full load. After signing in, out or into another newsroom nothing that was shown
 * before may stay in the page's memory, which Next's own router would keep.
 */
export function goTo(path: string): void {
  window.location.assign(path);
}
