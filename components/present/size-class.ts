import type { TypeSizes } from '../../lib/page/slides/model';

/** Classes that set a slide's type on screens of either shape; see present.css. */
export function sizeClass({ wide, tall }: TypeSizes): string {
  return `wide-${wide} tall-${tall}`;
}
