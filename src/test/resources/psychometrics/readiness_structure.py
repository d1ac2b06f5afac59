"""Golden figures of ReadinessStructureTest: stratified alpha and eigenvalues, by numpy 2.4."""

import numpy as np


def answer(f, r, i):
    return min(4, max(0, (r * 7 + f * 3) % 5 + (r * (i + 2) + i) % 3 - 1 + f * (i % 2)))


functions, ratings, items = 2, 12, 7
x = np.array([[answer(f, r, i) for i in range(items)] for f in range(functions) for r in range(ratings)], float)
of = np.repeat(np.arange(functions), ratings)
dimensions = [(0, 3), (3, 5), (5, 7)]
w = np.array([0.5, 0.25, 0.25])
scores = np.column_stack([x[:, a:b].mean(1) * 25 for a, b in dimensions])


def alpha(y):
    k = y.shape[1]
    return k / (k - 1) * (1 - y.var(0, ddof=1).sum() / y.sum(1).var(ddof=1))


def about_all(y):
    return y - y.mean(0)


def about_function(y):
    z = y.copy()
    for f in range(functions):
        z[of == f] -= z[of == f].mean(0)
    return z


for name, about in (("pooled", about_all), ("within", about_function)):
    alphas = [alpha(about(x[:, a:b])) for a, b in dimensions]
    c = about(scores).T @ about(scores)
    error = sum(w[d] ** 2 * c[d, d] * (1 - alphas[d]) for d in range(3))
    print(name, [float(a) for a in alphas], float(1 - error / (w @ c @ w)))
d = np.sqrt(np.diag(c))
print("eigenvalues within", sorted((float(v) for v in np.linalg.eigvalsh(c / np.outer(d, d))), reverse=True))
