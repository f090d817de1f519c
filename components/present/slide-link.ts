/** A slide by name. `group` is the section it belongs to, in words; `exit` where leaving from it leads. */
export interface SlideLink {
  id: string;
  title: string;
  group: string;
  exit: string;
}
