/** `cluster`, or `cluster/hub`: data text, to be shown as text only. */
export const hubName = ({
  cluster,
  hub,
}: {
  readonly cluster: string;
  readonly hub: string | null;
}): string => (hub === null ? cluster : `${cluster}/${hub}`);
