// The Debian packages that the second lane works with, installed when the machine lets us.
// Called by second_lane.ts; promises that all of them are there, or says which are missing and why.

import { messageOf } from "../local/local_error.ts";

const PACKAGES = [
  "postgresql-15",
  "postgresql-15-cron",
  "postgresql-15-plpgsql-check",
  "libxml2-utils",
  "xmltv-util",
] as const;

/** The XMLTV DTD of xmltv-util. */
export const XMLTV_DTD = "/usr/share/xmltv/xmltv.dtd";

/** Installs what is missing as root or by sudo that asks for no password. Throws when something still is missing. */
export async function ensureDebianPackages(): Promise<void> {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(", ")}`);
  const asRoot = Deno.uid() === 0 ? [] : ["sudo", "-n"];
  const environment = ["env", "DEBIAN_FRONTEND=noninteractive"];
  const options = ["-y", "-q", "-o", "DPkg::Lock::Timeout=120"];
  try {
    await run([...asRoot, ...environment, "apt-get", "update", ...options]);
    await run([
      ...asRoot,
      ...environment,
      "apt-get",
      "install",
      "--no-install-recommends",
      ...options,
      ...missing,
    ]);
  } catch (error) {
    throw new Error(
      `Cannot install the Debian packages ${missing.join(", ")}: ${messageOf(error)}\n` +
        "Install them by hand, or run this on Debian 12 as root or with sudo that asks for no password.",
    );
  }
  const stillMissing = await missingPackages();
  if (stillMissing.length > 0) throw new Error(`apt-get did not install ${stillMissing.join(", ")}`);
}

async function missingPackages(): Promise<string[]> {
  const installed = await Promise.all(PACKAGES.map(isInstalled));
  return PACKAGES.filter((_, index) => !installed[index]);
}

async function isInstalled(name: string): Promise<boolean> {
  try {
    return await run(["dpkg-query", "-W", "-f", "${db:Status-Status}", name]) === "installed";
  } catch {
    // Unknown to dpkg, or no dpkg at all: the attempt to install tells the difference.
    return false;
  }
}

async function run([program, ...args]: string[]): Promise<string> {
  const output = await new Deno.Command(program!, { args, stdin: "null" }).output();
  const decoder = new TextDecoder();
  if (output.success) return decoder.decode(output.stdout);
  throw new Error(`${[program, ...args].join(" ")} failed: ${decoder.decode(output.stderr).trim()}`);
}
