type SourceTitleProps = {
  readonly title: string;
  readonly withdrawn: object | null;
};

/** A source's title, struck when the desk no longer stands behind it. */
export function SourceTitle({ title, withdrawn }: SourceTitleProps) {
  return withdrawn === null ? (
    <bdi>{title}</bdi>
  ) : (
    <s className="text-ink-3">
      <bdi>{title}</bdi>
    </s>
  );
}
