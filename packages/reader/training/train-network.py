"""Trains one network on what export-sequences.mjs and export-windows.mjs wrote, and writes it as a safetensors file of
float32.

    /usr/bin/python3 train-network.py FOLDER SETTINGS.json OUT.safetensors

Needs PyTorch (Debian: python3-torch) and NumPy; one core, about a quarter of an hour a network. A bidirectional LSTM with a
conditional random field on top (Huang, Xu, Yu 2015): frozen vectors of words, small embeddings that are learnt, dropout;
the weights that are kept are an exponential mean over training. One that is taught on windows hears each sentence once for
every cue, and where that cue stands, as labellers of semantic roles do with predicates (He et al. 2017).
"""

import json
import random
import struct
import sys

import numpy as np
import torch
from examples import INSIDES, Stretches, Windows, batch, batches
from torch import nn

FOLDER, SETTINGS, OUT = sys.argv[1:4]
settings = json.load(open(SETTINGS))
LABELS = 7
IMPOSSIBLE = -1e4
WIDTHS = dict(suffix=16, tag=12, shape=6, quote=12, hint=12, cue=4, start=6, place=12)
FREQUENT_WIDTH = 32
torch.set_num_threads(1)
torch.manual_seed(settings["seed"])
random.seed(settings["seed"])


class Network(nn.Module):
    def __init__(self, examples, vectors):
        super().__init__()
        meta, further = examples.meta, dict(examples.tables)
        rows = {**meta["rows"], **further}
        self.names, self.frequent = [*meta["columns"], *further], meta["frequent"]
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.words = nn.Embedding(self.frequent + 1, FREQUENT_WIDTH)
        self.tables = nn.ModuleList([nn.Embedding(rows[n], WIDTHS[n]) for n in self.names])
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
        # Where the cue stands is never kept from it.
        places = [embedded.pop()] if self.names[-1] == "place" else []
        heard = torch.cat([self.vectors(words), self.words(frequent), *embedded], -1)
        heard = nn.functional.dropout(heard, settings["inputDropout"], self.training)
        heard = torch.cat([heard, *places], -1)
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


def train():
    examples = (Windows if settings["kind"] == "windows" else Stretches)(FOLDER, settings)
    vectors = np.fromfile(f"{FOLDER}/vectors.f32", dtype=np.float32).reshape(-1, settings["vectorWidth"])
    network, mean = Network(examples, vectors), Network(examples, vectors)
    mean.load_state_dict(network.state_dict())
    learnt = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=settings["rate"], weight_decay=0)
    total = settings["epochs"] * len(batches(examples, settings["batch"]))
    step = 0
    for epoch in range(settings["epochs"]):
        network.train()
        losses = []
        for parts in batches(examples, settings["batch"]):
            step += 1
            done = min(1, step / total)
            for group in optimiser.param_groups:
                group["lr"] = settings["rate"] * min(1, done * 20) * max(0.02, 1 - done)
            columns, lengths, gold, mask = map(torch.tensor, batch(examples, parts))
            loss = network.loss(network(columns, lengths), gold, mask)
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
