package org.gradwire.file;

/// A file that uses every field of the format, as the program itself would write it.
final class ExampleFile {
    static final String TEXT = """
            {
              "gradwire": 1,
              "title": {"en": "Three inputs", "ko": "세 입력"},
              "lesson": {"en": "Add distributes,\\nmultiply swaps.", "ko": "덧셈은 나누고\\n곱셈은 바꿉니다."},
              "output": 5,
              "seed": -1,
              "gates": [
                {"name": "swish", "inputs": ["x"], "forward": "s = sigmoid(x)\\ny = x * s", "derivatives": {"x": "s + y * (1 - s)"}, "by": [1]}
              ],
              "nodes": [
                {"id": 1, "gate": "input", "name": "x", "value": -2, "at": [80, 120]},
                {"id": 2, "gate": "input", "name": "y", "value": 5, "at": [80, 200]},
                {"id": 3, "gate": "parameter", "name": "W", "value": [[0.1, 0.5], [-0.3, 1e-20]], "colour": "red"},
                {"id": 4, "gate": "add", "name": "q", "in": {"a": 1, "b": 2}, "at": [300, 160], "note": "a \\"sum\\""},
                {"id": 5, "gate": "scale", "set": {"factor": -0.5}, "in": {"x": 4}},
                {"id": 6, "gate": "mul", "inputs": 3, "in": {"a": 4}},
                {"id": 7, "gate": "constant"},
                {"id": 8, "gate": "swish", "in": {"x": 7}}
              ],
              "expected": [
                {"node": 4, "value": 3},
                {"node": 1, "gradient": -4, "decimals": 2, "source": [1, {"page": 2}]},
                {"node": 5, "value": 0.46, "decimals": 2, "misprint": true, "note": {"en": "as printed", "ko": "인쇄된 대로"}},
                {"node": 4, "port": "a", "gradient": 8}
              ],
              "data": {
                "bind": [
                  {"node": 1, "columns": ["x1"], "by": "Zoe"},
                  {"node": 3, "columns": ["x1", "x 2", "x1", "x 2"]},
                  {"node": 7, "class": "digit"}
                ],
                "test": 0.2, "seed": 9007199254740993,
                "columns": ["x1", "x 2", "digit"],
                "rows": [
                  [1, 2.5, 1],
                  [-1, null, 0],
                  [0.1, "n/a", -0]
                ],
                "origin": ["lecture", 3]
              },
              "training": {"optimizer": "adam", "rate": 0.01, "decay": 1e-4, "batch": 4, "epochs": 500, "seed": -2, "startSeed": 3, "pace": 1.50},
              "blocks": [],
              "later": {
                  "list": [1.50,
                           2e400]
              }
            }
            """;

    private ExampleFile() {}
}
