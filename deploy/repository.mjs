// What the checks read of the repository: the code that the deployment has to fit.
import { readFileSync } from "node:fs";

export const SERVICES = ["membership", "funding", "programme", "reporting"];

export const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

export const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** A property as a properties file has it. */
export const property = (path, name) =>
  read(path).match(new RegExp(`^${name.replaceAll(".", "\\.")}=(.*)$`, "m"))?.[1];

/** The environment variables that operations.md names, "…_USERNAME" in a row meaning the end of the one before it. */
export function documentedVariables() {
  const names = new Set();
  let before = "";
  for (const line of read("deploy/docs/operations.md").split("\n").filter((text) => text.startsWith("| `"))) {
    for (const name of all(line.split("|")[1], /`([^`]+)`/g)) {
      if (!name.startsWith("…")) {
        names.add((before = name));
        continue;
      }
      const words = before.split("_");
      for (let kept = words.length; kept > 0; kept--) {
        names.add(words.slice(0, kept).join("_") + name.slice(1));
      }
    }
  }
  return names;
}
