"""A part of the job in Python: read, score, reliabilities, a mixed model of readiness for each function by REML.

Used by scripts/bench with the survey and the roster as arguments. statsmodels has no crossed effects that end in
reasonable time, so leaders are fitted function by function, without respondents and units.
"""

import sys
import warnings

import pandas
import statsmodels.formula.api as models

warnings.simplefilter("ignore")
survey = pandas.read_csv(sys.argv[1])
roster = pandas.read_csv(sys.argv[2])
leave = {"respondent", "function", "unit", "wave", "own_function", "should_lead", "turn_to", "window"}
dimensions = {}
for name in survey.columns:
    if name not in leave:
        dimensions.setdefault(name.rsplit("_", 1)[0], []).append(name)
capabilities = [d for d in dimensions if d not in ("strategy", "reliance")]
scores = pandas.DataFrame({d: 25 * (survey[dimensions[d]].mean(axis=1) - 1) for d in capabilities})
survey["readiness"] = scores.mean(axis=1)
for d in capabilities:
    items = survey[dimensions[d]].dropna()
    k = items.shape[1]
    if k > 1:
        print(d, k / (k - 1) * (1 - items.var().sum() / items.sum(axis=1).var()))
survey = survey.merge(roster[["function", "unit", "wave", "leader"]], on=["function", "unit", "wave"], how="left")
survey["own"] = (survey["own_function"] == survey["function"]).astype(float)
for function, ratings in survey.dropna(subset=["leader", "readiness"]).groupby("function"):
    fit = models.mixedlm("readiness ~ own", ratings, groups=ratings["leader"]).fit(reml=True)
    print(function, fit.fe_params["Intercept"], float(fit.cov_re.iloc[0, 0]))
