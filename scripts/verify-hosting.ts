import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, launch } from "../tests/e2e/browser.ts";
import { watch } from "../tests/e2e/watch.ts";
import { hosted, policyText } from "./build/policy.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The example of the README for a server, as it stands there. */
function example(server: string): string {
  const [, text] = new RegExp(`\`\`\`${server}\\n(.*?)\`\`\``, "s").exec(readme) ?? [];
  if (!text) throw new Error(`The README gives no example for ${server}`);
  return text;
}

const folder = mkdtempSync(join(tmpdir(), "ressorts-hosted-"));
const served = join(folder, "www/ressorts");

/** How each server is started on a port, with its example and the least that it needs besides. */
const servers = {
  nginx: (port: number) => {
    const site = example("nginx")
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("/srv/ressorts/", `${served}/`);
    const logs = `error_log ${folder}/nginx.log; pid ${folder}/nginx.pid;`;
    const http = `include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body;`;
    writeFileSync(join(folder, "nginx.conf"), `${logs} events {} http { ${http}\n${site}}\n`);
    return ["/usr/sbin/nginx", "-c", join(folder, "nginx.conf"), "-g", "daemon off;"];
  },
  apache: (port: number) => {
    writeFileSync(join(served, ".htaccess"), example("apache"));
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate"];
    const config = [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/apache.pid`,
      `ErrorLog ${folder}/apache.log`,
      `DefaultRuntimeDir ${folder}`,
      "ServerName 127.0.0.1",
      "User www-data",
      "Group www-data",
      "TypesConfig /etc/mime.types",
      `DocumentRoot ${folder}/www`,
      `<Directory ${folder}/www>`,
      "AllowOverride All",
      "Require all granted",
      "</Directory>",
    ];
    writeFileSync(join(folder, "apache.conf"), `${config.join("\n")}\n`);
    return ["/usr/sbin/apache2", "-f", join(folder, "apache.conf"), "-DFOREGROUND"];
  },
} as const;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(bound && typeof bound === "object" ? bound.port : 0));
    });
  });

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}

/** What a server should have said of some files and did not. */
async function headerProblems(address: string): Promise<string[]> {
  const script = readdirSync(join(served, "assets")).find((name) => /^index-.*\.js$/.test(name));
  const expected: Record<string, { type: RegExp; cache: string }> = {
    "": { type: /^text\/html/, cache: "no-cache" },
    "sw.js": { type: /javascript/, cache: "no-cache" },
    "manifest.json": { type: /^application\/json/, cache: "no-cache" },
    "fonts/source-sans-3-regular.woff2": { type: /^font\/woff2/, cache: "no-cache" },
    [`assets/${script}`]: { type: /javascript/, cache: "public, max-age=31536000, immutable" },
  };
  const problems: string[] = [];
  for (const [path, { type, cache }] of Object.entries(expected)) {
    const { status, headers } = await fetch(address + path);
    const said = (name: string) => headers.get(name) ?? "";
    const wanted: [string, boolean][] = [
      ["status", status === 200],
      ["content-type", type.test(said("content-type"))],
      ["cache-control", said("cache-control") === cache],
      [
        "content-security-policy",
        said("content-security-policy") === `${policyText(hosted)}; frame-ancestors 'self'`,
      ],
      ["x-content-type-options", said("x-content-type-options") === "nosniff"],
      ["referrer-policy", said("referrer-policy") === "no-referrer"],
      ["permissions-policy", said("permissions-policy").startsWith("camera=()")],
      ["cross-origin-opener-policy", said("cross-origin-opener-policy") === "same-origin"],
      ["content-encoding", path.endsWith(".js") ? said("content-encoding") === "gzip" : true],
    ];
    for (const [name, isRight] of wanted)
      if (!isRight) problems.push(`/${path}: ${name} is « ${said(name)} »`);
  }
  if ((await fetch(`${address}nothing`)).status !== 404) problems.push("What is not there is not a 404");
  return problems;
}

/** What goes wrong in a browser: the page, its installation, a paper made by the worker with the server stopped. */
async function journeyProblems(address: string, stop: () => Promise<void>): Promise<string[]> {
  const browser = await launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: "fr-FR" });
    const found = await watch(page, address, { installs: true });
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await stop();
    await page.goto(`${address}#/atelier`);
    await page.reload();
    await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Produire l’affiche" }).click(),
    ]);
    return found();
  } finally {
    await browser.close();
  }
}

const end = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });

async function verify(name: keyof typeof servers): Promise<string[]> {
  const port = await freePort();
  const [program = "", ...parameters] = servers[name](port);
  if (!existsSync(program)) {
    console.log(`${name} was not tried: ${program} not found`);
    return [];
  }
  const server = spawn(program, parameters, { stdio: "inherit" });
  const address = `http://127.0.0.1:${port}/ressorts/`;
  try {
    await answers(address);
    return [...(await headerProblems(address)), ...(await journeyProblems(address, () => end(server)))];
  } catch (error) {
    return [String(error)];
  } finally {
    await end(server);
  }
}

try {
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
    cwd: root,
  });
  cpSync(join(root, "dist"), served, { recursive: true });
  chmodSync(folder, 0o755);
  for (const name of ["nginx", "apache"] as const) {
    const problems = await verify(name);
    console.log([`${name}: ${problems.length} problems`, ...problems].join("\n  "));
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
