import { RatingStamp } from "@/components/claims/symbols/rating-label";
import { Kbd } from "@/components/ui/kbd";
import type { RatingOption } from "@/lib/claims/view";

type RatingPickerProps = {
  readonly ratings: readonly RatingOption[];
  readonly value: string | null;
  readonly onChange: (ratingId: string) => void;
  /** Set when none was chosen and one is needed. */
  readonly errorId: string | undefined;
};

/** The ratings of one scale, on and off it; the number keys choose. Choosing saves nothing. */
export function RatingPicker(props: RatingPickerProps) {
  const numbered = props.ratings.map((rating, index) => ({
    rating,
    place: index + 1,
  }));
  const chosen = props.ratings.find(({ id }) => id === props.value);
  return (
    <>
      <div
        className="rating-picker"
        role="radiogroup"
        aria-label="Rating"
        aria-describedby={props.errorId}
      >
        <Column
          head="On the scale"
          options={numbered.filter(({ rating }) => rating.rank !== null)}
          picker={props}
        />
        <Column
          head="Off the scale"
          options={numbered.filter(({ rating }) => rating.rank === null)}
          picker={props}
        />
      </div>
      <p className="my-2 min-h-[1.25rem] text-ink-2" aria-live="polite">
        {chosen?.definition}
      </p>
    </>
  );
}

type ColumnProps = {
  readonly head: string;
  readonly options: readonly {
    readonly rating: RatingOption;
    readonly place: number;
  }[];
  readonly picker: RatingPickerProps;
};

function Column({ head, options, picker }: ColumnProps) {
  return (
    <div>
      <p className="rating-picker-head">{head}</p>
      {options.map(({ rating, place }) => (
        <label key={rating.id} className="rating-choice">
          <input
            type="radio"
            className="sr-only"
            name="rating"
            value={rating.id}
            data-rating-place={place}
            checked={rating.id === picker.value}
            onChange={() => picker.onChange(rating.id)}
          />
          <Kbd>{place}</Kbd>
          <RatingStamp rating={rating} />
          <span>{rating.label}</span>
        </label>
      ))}
    </div>
  );
}
