/** A QR code drawn where it stands, so that no picture has to be fetched. */
import type { ReactElement } from "react";
import { encode } from "uqr";

/** As a path of squares, with the quiet zone of four that the standard asks for. */
export function QrCode({ words, label }: { words: string; label: string }): ReactElement {
  const { data, size } = encode(words, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
