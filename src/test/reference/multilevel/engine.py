#!/usr/bin/env python3
"""Writes the published data sets that the mixed model is tested on, with R's answers.

    engine.py FOLDER OUTPUT

FOLDER holds NAME.csv (or NAME.csv.gz) and NAME.expected.json (R 4.2.2, lme4 1.1-31, estimates refined by Newton steps on
the analytic REML score). OUTPUT receives engine/NAME.csv with the columns that the models use, and engine/expected.csv: a
row for each figure with its tolerance. Origin and licence of the data: ORIGIN.md beside them. Two runs give the same bytes.
"""
import csv, gzip, json, os, sys

folder, output = sys.argv[1:3]
os.makedirs(f"{output}/engine", exist_ok=True)
# data set: (columns kept, {model: (response, fixed columns, factors)})
SETS = {
    "Dyestuff": {"Yield": ("Yield", [], ["Batch"])},
    "Dyestuff2": {"Yield": ("Yield", [], ["Batch"])},
    "Pastes": {"nested": ("strength", [], ["batch", "sample"])},
    "Penicillin": {"crossed": ("diameter", [], ["plate", "sample"])},
    "classroom": {
        "nested": ("mathgain", [], ["schoolid", "classid"]),
        "pupilCovariates": ("mathgain", ["mathkind", "sex", "minority", "ses"], ["schoolid", "classid"]),
    },
    "bh1996": {k: (k, [], ["GRP"]) for k in ("HRS", "COHES", "LEAD", "WBEING")},
    "bhr2000": {k: (k, [], ["GRP"]) for k in ("HRS", "RELIG", "LEADERSHIP")},
    "lq2002": {k: (k, [], ["COMPID"]) for k in ("LEAD", "TSIG", "HOSTILE")},
    "InstEval": {"crossed": ("y", [], ["s", "d"])},
}
rows_out = []
for name, models in SETS.items():
    path = f"{folder}/{name}.csv"
    opened = open(path, encoding="utf-8", newline="") if os.path.exists(path) else gzip.open(path + ".gz", "rt", encoding="utf-8", newline="")
    with opened as f:
        rows = list(csv.DictReader(f))
    if name == "bhr2000":
        items = [c for c in rows[0] if c[0] == "A" and c[2:].isdigit()]
        assert len(items) == 11, items
        for r in rows:
            r["LEADERSHIP"] = repr(sum(float(r[c]) for c in items) / 11)
    kept = list(dict.fromkeys(c for y, x, z in models.values() for c in [*z, *x, y]))
    target = f"{output}/engine/{name}.csv"
    text = "\n".join([",".join(kept)] + [",".join(r[c] for c in kept) for r in rows]) + "\n"
    if name == "InstEval":
        with open(target + ".gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as z:
            z.write(text.encode())
    else:
        with open(target, "w", encoding="utf-8", newline="\n") as f:
            f.write(text)
    with open(f"{folder}/{name}.expected.json", encoding="utf-8") as f:
        mixed = json.load(f)["mixed"]
    for model, (y, x, z) in models.items():
        m = mixed[model]
        formula = [name, model, y, "+".join(x), "+".join(z)]
        # R's print carries 12 digits; a criterion of 1e5 and rounding on both sides leave 1e-9
        rows_out.append(formula + ["criterion", repr(m["remlCriterion"]), "1e-10"])
        for k, v in m["variance"].items():
            rows_out.append(formula + [f"variance:{k}", repr(v), "1e-8"])
        for k, v in m["fixed"].items():
            rows_out.append(formula + [f"fixed:{k}", repr(v), "1e-9"])
        for k, v in m["fixedSe"].items():
            rows_out.append(formula + [f"se:{k}", repr(v), "1e-8"])
        for factor, blups in m["blups"].items():
            for b in blups:
                rows_out.append(formula + [f"effect:{factor}:{b['level']}", repr(b["blup"]), "1e-7"])
with open(f"{output}/engine/expected.csv", "w", encoding="utf-8", newline="\n") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow("data model response fixed factors figure value tolerance".split())
    out.writerows(rows_out)
