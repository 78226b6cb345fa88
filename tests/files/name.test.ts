import { describe, expect, it, test } from "vitest";
import { fileName } from "#files";

it.each([
  ["Communauté de communes de l’Ourse", "Communauté de communes de l’Ourse.ressorts.json"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.ressorts.json"],
  ["..", "diagnostic.ressorts.json"],
  ["   ", "diagnostic.ressorts.json"],
  ["Ligne\nbrisée\u202e", "Ligne brisée.ressorts.json"],
  ["Saint-Étienne-du-Rouvray", "Saint-Étienne-du-Rouvray.ressorts.json"],
  ["S.I.V.O.M.", "S.I.V.O.M.ressorts.json"],
])("makes %j into a name every file system takes", (territory, name) => {
  expect(fileName(territory, "ressorts.json")).toBe(name);
});

describe("what was typed never steers where a file goes or what it seems to be", () => {
  test.each([
    ["a way up", "../../etc/passwd", "etc passwd.pdf"],
    ["a way up, as on Windows", "..\\..\\Windows\\win.ini", "Windows win.ini.pdf"],
    ["a drive", "C:\\autoexec", "C autoexec.pdf"],
    ["a slash that only looks like one", "a∕b⁄c⧸d／e＼f：g", "a b c d e f g.pdf"],
    ["a stream of NTFS", "a::$DATA", "a $DATA.pdf"],
    ["a device", "CON", "_CON.pdf"],
    ["a device in small letters", "nul", "_nul.pdf"],
    ["a device with an ending", "aux.txt", "_aux.txt.pdf"],
    ["a device with a blank", "LPT1 commune", "_LPT1 commune.pdf"],
    ["a device with a raised digit", "COM¹", "_COM¹.pdf"],
    ["a word that begins like a device", "Condom", "Condom.pdf"],
    ["a file that hides", ".htaccess", "htaccess.pdf"],
    ["dots and blanks that Windows drops", "Valvert. . .", "Valvert.pdf"],
    ["an option of a command", "--rf", "rf.pdf"],
    ["an ending read backwards", "Rapport\u202egpj.exe", "Rapport gpj.exe.pdf"],
    ["letters that nobody sees", "Val\u200b\u2066vert\u00ad", "Val vert.pdf"],
    ["a byte that ends names in C", "Val\u0000vert", "Val vert.pdf"],
    ["half a letter", "Val\ud83dvert", "Val vert.pdf"],
    ["a home of Unix", "~root", "root.pdf"],
  ])("%s", (_, territory, name) => {
    expect(fileName(territory, "pdf")).toBe(name);
  });
});

it("keeps a name short enough, without cutting a letter in two or ending on a dot", () => {
  expect(fileName("x".repeat(300), "fr.pdf")).toBe(`${"x".repeat(100)}.fr.pdf`);
  expect(fileName(`${"x".repeat(99)}🌲🌲`, "pdf")).toBe(`${"x".repeat(99)}🌲.pdf`);
  expect(fileName(`${"x".repeat(99)}. y`, "pdf")).toBe(`${"x".repeat(99)}.pdf`);
});
