#!/usr/bin/env python3
"""Writes the scored ratings and the expected figures that the tests of the mixed model read.

    scored.py FOLDER NAME OUTPUT

FOLDER holds NAME.csv and NAME-roster.csv (a survey in long layout, every item on a scale of 1 to 5), NAME.expected.json
(R 4.2.2, lme4 1.1.31: the models' REML fits) and NAME.posterior.json (an independent sampler). OUTPUT receives
NAME.ratings.csv, NAME.models.json and NAME.posterior.json. Scores: percent of the maximum possible (Cohen, Cohen, Aiken &
West 1999); what is missing in a rating with half of its capability dimensions is filled by two-way imputation (Bernaards
& Sijtsma 2000). Only the standard library is used, so that two runs give the same bytes.
"""
import csv, json, sys

folder, name, output = sys.argv[1:4]
CAPABILITY = ["people", "technology", "business", "empowerment", "evidence", "ecosystem", "partnership", "change", "delivery"]
REVERSED = {"empowerment_2", "reliance_1", "reliance_2", "reliance_3"}


def table(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def mean(values):
    return sum(values) / len(values)


ratings = table(f"{folder}/{name}.csv")
leader = {(r["function"], r["unit"], r["wave"]): r["leader"] for r in table(f"{folder}/{name}-roster.csv")}
columns = list(ratings[0])
dimensions = CAPABILITY + ["strategy", "reliance"]
items = {d: [c for c in columns if c.rsplit("_", 1)[0] == d] for d in dimensions}


def score(rating, dimension):
    answered = []
    for item in items[dimension]:
        if rating[item] != "":
            s = 25.0 * (int(rating[item]) - 1)
            answered.append(100.0 - s if item in REVERSED else s)
    return mean(answered) if 2 * len(answered) >= len(items[dimension]) and answered else None


for r in ratings:
    r["scores"] = {d: score(r, d) for d in dimensions}
used = [r for r in ratings if 2 * sum(r["scores"][d] is not None for d in CAPABILITY) >= len(CAPABILITY)]
functions = list(dict.fromkeys(r["function"] for r in used))
typical = {
    f: {d: mean([r["scores"][d] for r in used if r["function"] == f and r["scores"][d] is not None]) for d in CAPABILITY}
    for f in functions
}
for r in used:
    present = [d for d in CAPABILITY if r["scores"][d] is not None]
    own = mean([r["scores"][d] for d in present])
    usual = mean([typical[r["function"]][d] for d in present])
    for d in CAPABILITY:
        if r["scores"][d] is None:
            r["scores"][d] = min(100.0, max(0.0, own + typical[r["function"]][d] - usual))

with open(f"{output}/{name}.ratings.csv", "w", encoding="utf-8", newline="\n") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow(["respondent", "function", "unit", "wave", "leader", "self"] + dimensions)
    for r in used:
        values = [r["scores"][d] for d in dimensions]
        out.writerow(
            [r["respondent"], r["function"], r["unit"], r["wave"], leader[r["function"], r["unit"], r["wave"]]]
            + [int(r["own_function"] == r["function"])]
            + ["" if v is None else repr(v) for v in values])

with open(f"{folder}/{name}.expected.json", encoding="utf-8") as f:
    expected = json.load(f)
with open(f"{output}/{name}.models.json", "w", encoding="utf-8", newline="\n") as f:
    json.dump({"made": expected["made"], "models": expected["models"]}, f, indent=1)
    f.write("\n")
with open(f"{folder}/{name}.posterior.json", encoding="utf-8") as f:
    posterior = json.load(f)
kept = {
    "tolerance": posterior["tolerance"],
    "sd": posterior["sd"],
    "functions": {k: {q: v[q] for q in ("tau", "today", "repeatable", "leaderEffects")} for k, v in posterior["functions"].items()},
}
with open(f"{output}/{name}.posterior.json", "w", encoding="utf-8", newline="\n") as f:
    json.dump(kept, f, indent=1)
    f.write("\n")
