package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the composed nodes of one file into values of ours. An alias is written out each time, within a budget. */
final class NodeConversion {

    private static final int MAXIMUM_VALUES = 200_000;

    private final String file;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Problems problems = new Problems();
    private final AtomicInteger values = new AtomicInteger();

    NodeConversion(String file) {
        this.file = file;
    }

    YamlValue convert(Node root) {
        YamlValue value = value(root);
        problems.throwIfAny();
        return value;
    }

    private YamlValue value(Node node) {
        Location place = YamlReader.place(file, node.getStartMark());
        enter(node, place);
        YamlValue value = kindOf(node, place);
        open.remove(node);
        return value;
    }

    private void enter(Node node, Location place) {
        if (values.incrementAndGet() > MAXIMUM_VALUES) {
            throw new StranglerException(YamlReader.broken(
                    place,
                    "its aliases unfold to more than " + MAXIMUM_VALUES + " values",
                    "Write it plainly, with fewer aliases (*name)."));
        }
        if (!open.add(node)) {
            throw new StranglerException(YamlReader.broken(
                    place, "an alias contains itself", "Remove the alias (*name) from what it names."));
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            problems.add(YamlReader.broken(
                    place, "the tag " + node.getTag().getValue() + " has no meaning here", "Remove the tag."));
        }
    }

    private YamlValue kindOf(Node node, Location place) {
        if (node instanceof MappingNode mapping) {
            return map(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return new YamlList(place, items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlScalar(place, kind(scalar), scalar.getValue());
    }

    private YamlScalar.Kind kind(ScalarNode scalar) {
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            return YamlScalar.Kind.ofPlain(scalar.getValue());
        }
        return YamlScalar.Kind.TEXT;
    }

    private YamlMap map(MappingNode mapping, Location place) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyPlace = YamlReader.place(file, tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                YamlMap.Entry entry = new YamlMap.Entry(keyPlace, value(tuple.getValueNode()));
                YamlMap.Entry earlier = entries.putIfAbsent(key.getValue(), entry);
                if (earlier != null) {
                    problems.add(duplicate(key.getValue(), keyPlace, earlier.key()));
                }
            } else {
                problems.add(
                        YamlReader.broken(keyPlace, "a key is a list or a map", "Write the key as a single word."));
            }
        }
        return new YamlMap(place, entries);
    }

    private static Problem duplicate(String key, Location place, Location earlier) {
        return Problem.of(
                        YamlProblem.DUPLICATE_KEY,
                        "Invalid key: '" + Shown.cut(key) + "' is written twice, first in line " + earlier.line(),
                        "Keep one of the two.")
                .at(place);
    }
}
