"""Writes the quantised model as an ONNX graph: lookup, unpacking, sum and normalisation."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from quantise import ZERO

# What onnxruntime 1.14 reads.
IR_VERSION, OPSET = 8, 13

# A reader without onnxruntime finds the bytes by these names.
PACKED, SCALE = "embeddings.packed", "embeddings.scale"


def write_onnx(packed: np.ndarray, scales: np.ndarray, path: Path) -> None:
    dimensions = packed.shape[1] * 2
    graph = helper.make_graph(
        _nodes(),
        "bag_of_subwords",
        [_tensor("input_ids", TensorProto.INT64, ["batch", "sequence"]), _tensor("attention_mask", TensorProto.INT64, ["batch", "sequence"])],
        [_tensor("last_hidden_state", TensorProto.FLOAT, ["batch", dimensions])],
        [
            numpy_helper.from_array(packed, PACKED),
            numpy_helper.from_array(scales.astype(np.float32), SCALE),
            numpy_helper.from_array(np.array(4, np.uint8), "four"),
            numpy_helper.from_array(np.array(ZERO, np.float32), "zero_point"),
            numpy_helper.from_array(np.array(1e-12, np.float32), "least_norm"),
            numpy_helper.from_array(np.array([1], np.int64), "middle"),
            numpy_helper.from_array(np.array([2], np.int64), "last"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION, producer_name="mtlint")
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())


def _nodes() -> list:
    node = helper.make_node
    return [
        node("Gather", [PACKED, "input_ids"], ["rows"]),
        node("BitShift", ["rows", "four"], ["high"], direction="RIGHT"),
        # Shifted out at the top and back: BitwiseAnd came too late for onnxruntime 1.14.
        node("BitShift", ["rows", "four"], ["low_shifted"], direction="LEFT"),
        node("BitShift", ["low_shifted", "four"], ["low"], direction="RIGHT"),
        node("Cast", ["low"], ["low_numbers"], to=TensorProto.FLOAT),
        node("Cast", ["high"], ["high_numbers"], to=TensorProto.FLOAT),
        node("Gather", [SCALE, "input_ids"], ["scales"]),
        node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        node("Mul", ["scales", "mask"], ["flat_weights"]),
        node("Unsqueeze", ["flat_weights", "middle"], ["weights"]),
        node("MatMul", ["weights", "low_numbers"], ["low_sum"]),
        node("MatMul", ["weights", "high_numbers"], ["high_sum"]),
        node("Concat", ["low_sum", "high_sum"], ["shifted_sum"], axis=2),
        node("ReduceSum", ["weights", "last"], ["weight_sum"], keepdims=1),
        node("Mul", ["weight_sum", "zero_point"], ["shift"]),
        node("Sub", ["shifted_sum", "shift"], ["sum"]),
        node("Squeeze", ["sum", "middle"], ["pooled"]),
        node("ReduceL2", ["pooled"], ["norm"], axes=[1], keepdims=1),
        node("Max", ["norm", "least_norm"], ["safe_norm"]),
        node("Div", ["pooled", "safe_norm"], ["last_hidden_state"]),
    ]


def _tensor(name: str, kind: int, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)
