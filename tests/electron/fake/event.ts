/** Events whose default a listener may prevent. */

export interface Answerable<T> {
  event: T & { preventDefault(): void; readonly defaultPrevented: boolean };
  isPrevented(): boolean;
}

export function answerable(): Answerable<object>;
export function answerable<T extends object>(details: T): Answerable<T>;
export function answerable(details: object = {}): Answerable<object> {
  let prevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  return { event, isPrevented: () => prevented };
}
