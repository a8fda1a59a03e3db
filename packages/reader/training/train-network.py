"""Trains one network on what export-sequences.mjs wrote, and writes it as a safetensors file of float32.

    /usr/bin/python3 train-network.py FOLDER SETTINGS.json OUT.safetensors

Needs PyTorch (Debian: python3-torch) and NumPy; one core, about a quarter of an hour a network. A bidirectional LSTM with a
conditional random field on top (Huang, Xu, Yu 2015): frozen vectors of words, small embeddings that are learnt, dropout;
the weights that are kept are an exponential mean over training.
"""

import json
import random
import struct
import sys

import numpy as np
import torch
from torch import nn

FOLDER, SETTINGS, OUT = sys.argv[1:4]
settings = json.load(open(SETTINGS))
LABELS = 7
STARTS = (1, 3, 5)
INSIDES = (2, 4, 6)
IMPOSSIBLE = -1e4
WIDTHS = dict(suffix=16, tag=12, shape=6, quote=12, hint=12, cue=4, start=6)
FREQUENT_WIDTH = 32
LONGEST = 400  # as in src/model/network.ts
torch.set_num_threads(1)
torch.manual_seed(settings["seed"])
random.seed(settings["seed"])


def load(name):
    meta = json.load(open(f"{FOLDER}/{name}.json"))
    width = 1 + len(meta["columns"])
    read = lambda kind, of: np.fromfile(f"{FOLDER}/{name}.{kind}", dtype=of)
    columns = read("columns", np.uint16).reshape(-1, width).astype(np.int64)
    return meta, columns, read("labels", np.uint8).astype(np.int64), read("starts", np.uint8)


def stretches(article, starts, first, wanted):
    """Whole paragraphs put together, as src/model/split-stretches.ts does; the first stretch may be shorter."""
    begin, end = article["from"], article["to"]
    edges = [i for i in range(begin, end) if starts[i]] + [end]
    if edges[0] != begin:
        edges.insert(0, begin)
    found, at, limit = [], edges[0], first
    for here, there in zip(edges, edges[1:]):
        if there - at > limit and here > at:
            found.append((at, here))
            at, limit = here, wanted
    if end > at:
        found.append((at, end))
    for begin, end in found:
        for at in range(begin, end, LONGEST):
            yield at, min(end, at + LONGEST)


class Network(nn.Module):
    def __init__(self, meta, vectors):
        super().__init__()
        self.names, self.frequent = meta["columns"], meta["frequent"]
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.words = nn.Embedding(self.frequent + 1, FREQUENT_WIDTH)
        self.tables = nn.ModuleList([nn.Embedding(meta["rows"][n], WIDTHS[n]) for n in self.names])
        for table in [*self.tables, self.words]:
            nn.init.normal_(table.weight, 0, 0.3)
        width = vectors.shape[1] + FREQUENT_WIDTH + sum(WIDTHS[n] for n in self.names)
        hidden = settings["hidden"]
        self.lstm = nn.LSTM(width, hidden, 2, bidirectional=True, batch_first=True, dropout=settings["dropout"])
        self.out = nn.Linear(2 * hidden, LABELS)
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        forbidden = torch.zeros(LABELS, LABELS)
        for inside in INSIDES:
            for before in range(LABELS):
                if before not in (inside, inside - 1):
                    forbidden[before, inside] = IMPOSSIBLE
        self.register_buffer("forbidden", forbidden)
        first = torch.zeros(LABELS)
        first[list(INSIDES)] = IMPOSSIBLE
        self.register_buffer("first", first)

    def forward(self, columns, lengths):
        words = columns[:, :, 0]
        frequent = torch.where(words <= self.frequent, words, torch.zeros_like(words))
        if self.training:
            frequent = frequent * (torch.rand(frequent.shape) > 0.1)
            # Some stretches do without the rules, so that the network learns to see for itself.
            heard = (torch.rand(words.shape[0], 1) > settings["hintDropout"]).long()
            columns = columns.clone()
            hint = 1 + self.names.index("hint")
            columns[:, :, hint] = columns[:, :, hint] * heard
        embedded = [table(columns[:, :, 1 + k]) for k, table in enumerate(self.tables)]
        heard = torch.cat([self.vectors(words), self.words(frequent), *embedded], -1)
        heard = nn.functional.dropout(heard, settings["inputDropout"], self.training)
        packed = nn.utils.rnn.pack_padded_sequence(heard, lengths, batch_first=True, enforce_sorted=False)
        state, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(nn.functional.dropout(state, settings["dropout"], self.training))

    def loss(self, scores, labels, mask):
        transitions = self.transitions + self.forbidden
        own = (scores.gather(2, labels.unsqueeze(2)).squeeze(2) * mask).sum(1)
        own = own + (transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        total = scores[:, 0] + self.first
        for i in range(1, scores.shape[1]):
            after = torch.logsumexp(total.unsqueeze(2) + transitions, 1) + scores[:, i]
            total = after * mask[:, i : i + 1] + total * (1 - mask[:, i : i + 1])
        return (torch.logsumexp(total, 1) - own).sum() / mask.sum()


def batch(columns, labels, parts):
    longest = max(end - begin for begin, end in parts)
    some = np.zeros((len(parts), longest, columns.shape[1]), np.int64)
    gold = np.zeros((len(parts), longest), np.int64)
    mask = np.zeros((len(parts), longest), np.float32)
    for k, (begin, end) in enumerate(parts):
        length = end - begin
        some[k, :length], gold[k, :length], mask[k, :length] = columns[begin:end], labels[begin:end], 1
        if gold[k, 0] in INSIDES:
            gold[k, 0] -= 1
    lengths = torch.tensor([end - begin for begin, end in parts])
    return torch.tensor(some), lengths, torch.tensor(gold), torch.tensor(mask)


def batches(articles, starts):
    size = settings["batch"]
    parts = [p for a in articles for p in stretches(a, starts, random.randint(20, settings["stretch"]), settings["stretch"])]
    random.shuffle(parts)
    alike = [sorted(parts[i : i + size * 20], key=lambda p: p[1] - p[0]) for i in range(0, len(parts), size * 20)]
    made = [group[i : i + size] for group in alike for i in range(0, len(group), size)]
    random.shuffle(made)
    return made


def train():
    meta, columns, labels, starts = load("train")
    vectors = np.fromfile(f"{FOLDER}/vectors.f32", dtype=np.float32).reshape(-1, settings["vectorWidth"])
    network, mean = Network(meta, vectors), Network(meta, vectors)
    mean.load_state_dict(network.state_dict())
    learnt = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=settings["rate"], weight_decay=0)
    total = settings["epochs"] * len(batches(meta["articles"], starts))
    step = 0
    for epoch in range(settings["epochs"]):
        network.train()
        losses = []
        for parts in batches(meta["articles"], starts):
            step += 1
            done = min(1, step / total)
            for group in optimiser.param_groups:
                group["lr"] = settings["rate"] * min(1, done * 20) * max(0.02, 1 - done)
            some, lengths, gold, mask = batch(columns, labels, parts)
            loss = network.loss(network(some, lengths), gold, mask)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 5.0)
            optimiser.step()
            losses.append(loss.item())
            keep = min(settings["mean"], step / (step + 20))
            with torch.no_grad():
                for kept, now in zip(mean.parameters(), network.parameters()):
                    if kept.requires_grad:
                        kept.mul_(keep).add_(now, alpha=1 - keep)
        print(f"seed {settings['seed']}, epoch {epoch + 1}: loss {np.mean(losses):.4f}", flush=True)
    return mean


def tensors_of(network):
    found = {"frequent": network.words.weight}
    for name, table in zip(network.names, network.tables):
        found[name] = table.weight
    lstm = network.lstm
    for layer in (0, 1):
        for direction, suffix in ((0, ""), (1, "_reverse")):
            get = lambda name: getattr(lstm, f"{name}_l{layer}{suffix}")
            found[f"input.{layer}.{direction}"] = get("weight_ih")
            found[f"recurrent.{layer}.{direction}"] = get("weight_hh")
            found[f"bias.{layer}.{direction}"] = get("bias_ih") + get("bias_hh")
    found["out"], found["out.bias"] = network.out.weight, network.out.bias
    found["transitions"] = network.transitions + network.forbidden
    return found


def write(tensors):
    header, parts, at = {}, [], 0
    for name, tensor in tensors.items():
        part = tensor.detach().float().contiguous().numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [at, at + len(part)]}
        at += len(part)
        parts.append(part)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(OUT, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))


write(tensors_of(train()))
