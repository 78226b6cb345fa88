import { buffer } from "node:stream/consumers";
import { drawnLogo } from "#report";
import { rasterise } from "./canvas.ts";

// What `drawLogo` starts: a picture comes in, what was drawn of it goes out.
const bytes = new Uint8Array(await buffer(process.stdin));
process.stdout.write(JSON.stringify(await drawnLogo(bytes, rasterise)));
