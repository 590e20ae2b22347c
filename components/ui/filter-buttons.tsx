import { Search } from "lucide-react";
import { Button, ButtonLink } from "./button";

type FilterButtonsProps = {
  /** The list without any choice. */
  readonly clearHref: string;
};

/** The end of a form that narrows a list: show what was chosen, or everything again. */
export function FilterButtons({ clearHref }: FilterButtonsProps) {
  return (
    <div className="flex gap-2">
      <Button type="submit" icon={<Search size={15} aria-hidden="true" />}>
        Show
      </Button>
      <ButtonLink look="quiet" href={clearHref}>
        Clear
      </ButtonLink>
    </div>
  );
}
