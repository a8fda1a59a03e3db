"""What the networks are trained on, as export-sequences.mjs and export-windows.mjs wrote it."""

import json
import random

import numpy as np

INSIDES = (2, 4, 6)
LONGEST = 400  # as in src/model/network.ts
MIDDLE, FARTHEST = 10, 9  # as in src/model/cue-windows.ts


class Stretches:
    """Whole paragraphs put together, as src/model/split-stretches.ts does, cut anew for every epoch."""

    tables = ()

    def __init__(self, folder, settings):
        self.meta, self.columns = load_columns(folder)
        self.labels = np.fromfile(f"{folder}/train.labels", np.uint8).astype(np.int64)
        self.starts = np.fromfile(f"{folder}/train.starts", np.uint8)
        self.wanted = settings["stretch"]

    def draw(self):
        return [s for a in self.meta["articles"] for s in self.cut(a, random.randint(20, self.wanted))]

    def cut(self, article, first):
        """The first stretch may be shorter."""
        begin, end = article["from"], article["to"]
        edges = [i for i in range(begin, end) if self.starts[i]] + [end]
        if edges[0] != begin:
            edges.insert(0, begin)
        found, at, limit = [], edges[0], first
        for here, there in zip(edges, edges[1:]):
            if there - at > limit and here > at:
                found.append((at, here))
                at, limit = here, self.wanted
        if end > at:
            found.append((at, end))
        for begin, end in found:
            for at in range(begin, end, LONGEST):
                yield at, min(end, at + LONGEST)

    def fill(self, example, columns, labels):
        begin, end = example
        columns[:] = self.columns[begin:end]
        labels[:] = self.labels[begin:end]
        if labels[0] in INSIDES:
            labels[0] -= 1


class Windows:
    """The sentence around a cue, once for every cue; where each token stands from it is one more column."""

    tables = (("place", 21),)

    def __init__(self, folder, settings):
        self.meta, self.columns = load_columns(folder)
        rows = np.fromfile(f"{folder}/train.windows", np.int32).reshape(-1, 6).astype(np.int64)
        labels = np.fromfile(f"{folder}/train.window-labels", np.uint8).astype(np.int64)
        at = np.concatenate([[0], np.cumsum(rows[:, 1] - rows[:, 0])])
        self.windows = [(*row, labels[at[k] : at[k + 1]]) for k, row in enumerate(rows.tolist())]
        self.other_borders = settings["otherBorders"]

    def draw(self):
        return list(self.windows)

    def fill(self, example, columns, labels):
        begin, end, cue, cue_end, other, other_end, own = example
        if random.random() < self.other_borders:
            cue, cue_end = max(begin, other), min(end, other_end)
        columns[:, :-1] = self.columns[begin:end]
        columns[:, -1] = places(np.arange(begin, end), cue, cue_end)
        labels[:] = own


def load_columns(folder):
    meta = json.load(open(f"{folder}/train.json"))
    columns = np.fromfile(f"{folder}/train.columns", np.uint16).reshape(-1, 1 + len(meta["columns"]))
    return meta, columns.astype(np.int64)


def places(tokens, cue, cue_end):
    """As placeOf in src/model/cue-windows.ts."""
    distance = np.where(tokens < cue, cue - tokens, np.maximum(0, tokens - cue_end + 1))
    far = np.minimum(FARTHEST, 4 + np.floor(np.log2(np.maximum(distance, 4) / 4)).astype(np.int64))
    coarse = np.where(distance < 4, distance, far)
    return np.where(tokens < cue, MIDDLE - coarse, MIDDLE + coarse)


def batches(examples, size):
    """Of examples that are about as long as one another."""
    examples = examples.draw()
    random.shuffle(examples)
    length = lambda example: example[1] - example[0]
    alike = [sorted(examples[i : i + size * 20], key=length) for i in range(0, len(examples), size * 20)]
    made = [group[i : i + size] for group in alike for i in range(0, len(group), size)]
    random.shuffle(made)
    return made


def batch(examples, parts):
    """Columns, lengths, labels and mask of one batch."""
    width = examples.columns.shape[1] + len(examples.tables)
    lengths = [part[1] - part[0] for part in parts]
    columns = np.zeros((len(parts), max(lengths), width), np.int64)
    labels = np.zeros((len(parts), max(lengths)), np.int64)
    mask = np.zeros((len(parts), max(lengths)), np.float32)
    for k, (part, length) in enumerate(zip(parts, lengths)):
        examples.fill(part, columns[k, :length], labels[k, :length])
        mask[k, :length] = 1
    return columns, lengths, labels, mask
