// Multinomial logistic regression with a ridge, by accelerated gradient descent; and its two-parameter calibration.

/** The strength of the data against the ridge, and how far rare relations count more (0: as they come, 1: as much). */
export const strength = 0.003;
export const balance = 0.5;

const most = 2000;
const still = 1e-7;

/**
 * @param rows brought to mean 0 and deviation 1
 * @param labels places among `classes` relations
 * @returns `bias` by relation, `weights` by column and relation
 */
export function fitSoftmax(rows, labels, classes) {
  const columns = rows[0].length;
  const width = columns + 1;
  const counts = Array(classes).fill(0);
  for (const label of labels) counts[label] += 1;
  const weightOf = counts.map((count) => (rows.length / (classes * Math.max(1, count))) ** balance);

  const gradientAt = (point, gradient) => {
    gradient.fill(0);
    const scores = new Float64Array(classes);
    rows.forEach((row, at) => {
      let highest = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < classes; k += 1) {
        const from = k * width;
        let score = point[from + columns];
        for (let j = 0; j < columns; j += 1) score += point[from + j] * row[j];
        scores[k] = score;
        if (score > highest) highest = score;
      }
      let total = 0;
      for (let k = 0; k < classes; k += 1) total += scores[k] = Math.exp(scores[k] - highest);
      const label = labels[at];
      for (let k = 0; k < classes; k += 1) {
        const error = strength * weightOf[label] * (scores[k] / total - (k === label ? 1 : 0));
        const from = k * width;
        for (let j = 0; j < columns; j += 1) gradient[from + j] += error * row[j];
        gradient[from + columns] += error;
      }
    });
    for (let k = 0; k < classes; k += 1)
      for (let j = 0; j < columns; j += 1) gradient[k * width + j] += point[k * width + j];
  };

  // The curvature is at most half the largest eigenvalue of the weighted rows, found by the power method.
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let curvature = 1;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(width);
    rows.forEach((row, at) => {
      let along = direction[columns];
      for (let j = 0; j < columns; j += 1) along += row[j] * direction[j];
      along *= weightOf[labels[at]];
      for (let j = 0; j < columns; j += 1) next[j] += along * row[j];
      next[columns] += along;
    });
    const length = Math.hypot(...next);
    curvature = length;
    direction = next.map((value) => value / length);
  }
  const step = 1 / (0.5 * strength * curvature * 1.05 + 1);

  let [point, ahead] = [new Float64Array(classes * width), new Float64Array(classes * width)];
  const gradient = new Float64Array(classes * width);
  let momentum = 1;
  for (let round = 0; round < most; round += 1) {
    gradientAt(ahead, gradient);
    const next = ahead.map((value, at) => value - step * gradient[at]);
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    let moved = 0;
    let uphill = 0;
    for (let at = 0; at < next.length; at += 1) {
      moved = Math.max(moved, Math.abs(next[at] - point[at]));
      uphill += gradient[at] * (next[at] - point[at]);
    }
    // Restart where the momentum leads uphill (O'Donoghue and Candès, 2015).
    momentum = uphill > 0 ? 1 : faster;
    const push = uphill > 0 ? 0 : (momentum - 1) / faster;
    ahead = next.map((value, at) => value + push * (value - point[at]));
    point = next;
    if (moved < still) break;
  }
  return {
    bias: Array.from({ length: classes }, (_, k) => point[k * width + columns]),
    weights: Array.from({ length: columns }, (_, j) =>
      Array.from({ length: classes }, (_, k) => point[k * width + j]),
    ),
  };
}

/**
 * Platt's scaling by Newton's method: slope and offset that make a sigmoid of log odds fit what was seen.
 *
 * @param odds log odds given to pairs outside their training
 * @param seen whether each was one claim
 */
export function calibrate(odds, seen) {
  const [yes, no] = [seen.filter(Boolean).length, seen.filter((one) => !one).length];
  const targets = seen.map((one) => (one ? (yes + 1) / (yes + 2) : 1 / (no + 2)));
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 100; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    odds.forEach((value, at) => {
      const p = 1 / (1 + Math.exp(-(slope * value + offset)));
      const error = p - targets[at];
      const spread = p * (1 - p);
      g0 += error * value;
      g1 += error;
      h00 += spread * value * value;
      h01 += spread * value;
      h11 += spread;
    });
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    slope -= d0;
    offset -= d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return { slope, offset };
}
