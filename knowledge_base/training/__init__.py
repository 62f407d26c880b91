"""Teaching the bundled encoder: material in, an adapter out. PyTorch is needed for learning alone, not to use what came
of it.

    material   what is learnt from, and what is held aside to choose by
    network    the upper half of the encoder in PyTorch, with factors that can learn
    learning   how the factors are learnt
    ranges     how far the inputs of each product reach, for the quantized network
    choosing   figures by which one adapter is chosen among several
"""
