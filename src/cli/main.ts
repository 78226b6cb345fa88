import { cwd, env, exit, stderr, stdin, stdout } from "node:process";
import { run } from "./run.ts";

/** npm runs scripts from the folder of the project; it keeps the folder where the command was typed. */
const typedIn = env.npm_lifecycle_event === "ressorts" ? env.INIT_CWD : undefined;

stdout.on("error", (error: NodeJS.ErrnoException) => exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  cwd: typedIn ?? cwd(),
  stdin,
  print: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
});
