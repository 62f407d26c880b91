"""Where the activations of multilingual-e5-small are large, and by how much.

Dynamic quantization spreads 256 steps over the range of a whole tensor. A handful of channels, always the same ones,
reach ten times further than the rest (mostly at `<s>`) and leave the others few steps. So these channels are divided
by a power of two before they are quantized, and the matrix's columns multiplied by it: the product stays the same.
This is SmoothQuant (Xiao et al., 2023, https://arxiv.org/abs/2211.10438) with one factor per outlier.

Measured on 40 sentences in many languages: channels were doubled greedily while the error of the layer's product fell.
On 391 other sentences the cosine to the float32 model rose from 0.9974 to 0.9996 on average, and the worst
from 0.993 to 0.999. It costs some 5 % of the time. The attention's output and the last layers' inner
activations have no such channels.
"""

from collections.abc import Mapping

OUTLIERS: Mapping[str, Mapping[int, int]] = {
    "l0.qkv": {15: 2, 60: 2, 87: 2, 321: 2},
    "l0.fi": {15: 2, 60: 4, 87: 2, 321: 4},
    "l0.fo": {318: 8, 513: 2, 682: 2},
    "l1.qkv": {15: 2, 87: 2, 321: 2},
    "l1.fi": {15: 8, 87: 2, 146: 2, 297: 2, 321: 8, 352: 2},
    "l1.fo": {1444: 2, 1462: 8},
    "l2.qkv": {15: 2, 87: 2, 321: 2},
    "l2.fi": {15: 8, 87: 2, 146: 2, 297: 2, 321: 4, 352: 2},
    "l2.fo": {165: 2, 354: 4, 1241: 2},
    "l3.qkv": {15: 2, 87: 2, 321: 2},
    "l3.fi": {15: 8, 87: 2, 146: 2, 297: 2, 321: 4, 352: 2},
    "l4.qkv": {15: 2, 321: 2},
    "l4.fi": {15: 4, 146: 2, 321: 2},
    "l4.fo": {778: 8},
    "l5.qkv": {15: 2, 35: 2},
    "l5.fi": {15: 2, 35: 4, 60: 2, 297: 2, 321: 2},
    "l5.fo": {658: 8},
    "l6.qkv": {15: 2, 35: 2, 146: 2, 297: 2},
    "l6.fi": {15: 2, 35: 8, 321: 2},
    "l6.fo": {1152: 4, 1219: 2},
    "l7.qkv": {15: 2, 35: 2, 297: 2, 347: 2},
    "l7.fi": {15: 4, 35: 8, 297: 2, 321: 2, 347: 2},
    "l7.fo": {149: 2, 413: 4, 780: 2, 1475: 2},
    "l8.qkv": {15: 2, 35: 2},
    "l8.fi": {15: 4, 35: 8, 297: 2},
    "l9.qkv": {15: 2, 35: 2, 87: 2, 347: 2},
    "l9.fi": {15: 4, 35: 8, 87: 2, 351: 4},
    "l10.qkv": {15: 2, 35: 4, 87: 2, 146: 2, 297: 2, 351: 2},
    "l10.fi": {15: 2, 35: 8, 223: 2, 351: 4},
    "l11.qkv": {35: 4, 223: 2, 351: 2},
    "l11.fi": {35: 4, 146: 2, 351: 2},
}
"""By product (`l{layer}.qkv`, `.fi` or `.fo`): input channel -> what it is divided by."""
