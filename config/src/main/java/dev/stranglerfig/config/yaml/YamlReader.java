package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the one document of a YAML text. Aliases and merge keys are followed, floods of them refused. */
public final class YamlReader {

    private static final int MAXIMUM_DEPTH = 40;
    private static final int MAXIMUM_ALIASES = 200;

    /**
     * Reads a text whose document is a map.
     *
     * @param file the name that places and messages show
     * @throws StranglerException when it is no YAML (one problem, at the place where reading stopped), or a key is written twice (all of them)
     */
    public YamlMap read(String file, String text) {
        Node root = compose(file, text)
                .orElseThrow(() -> new StranglerException(
                        broken(Location.ofFile(file), "it is empty", "Write it as lines of the form 'key: value'.")));
        YamlValue value = new NodeConversion(file).convert(root);
        if (value instanceof YamlMap map) {
            return map;
        }
        throw new StranglerException(
                broken(value.location(), "it holds no keys", "Write it as lines of the form 'key: value'."));
    }

    private static Optional<Node> compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        options.setMaxAliasesForCollections(MAXIMUM_ALIASES);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMergeOnCompose(true);
        try {
            StreamReader characters = new StreamReader(new StringReader(text));
            Composer composer = new Composer(new ParserImpl(characters, options), new Resolver(), options);
            return Optional.ofNullable(composer.getSingleNode());
        } catch (MarkedYAMLException fault) {
            throw new StranglerException(syntaxFault(file, fault), fault);
        } catch (ReaderException fault) {
            throw new StranglerException(badCharacter(file, text, fault), fault);
        } catch (YAMLException fault) {
            throw new StranglerException(beyondLimits(file, fault), fault);
        }
    }

    private static Problem syntaxFault(String file, MarkedYAMLException fault) {
        Location place = Optional.ofNullable(fault.getProblemMark())
                .map(mark -> place(file, mark))
                .orElse(Location.ofFile(file));
        return broken(
                place,
                reason(fault, place),
                "Correct the YAML at that place; look at the indentation and at the line before.");
    }

    private static String reason(MarkedYAMLException fault, Location place) {
        String reason = firstLine(fault.getProblem());
        if (fault.getContext() == null || fault.getContextMark() == null) {
            return reason;
        }
        if (reason.startsWith("but ")) {
            return firstLine(fault.getContext()) + ", " + reason;
        }
        int begin = fault.getContextMark().getLine() + 1;
        if (begin == place.line()) {
            return reason;
        }
        return reason + ", " + firstLine(fault.getContext()) + " that begins in line " + begin;
    }

    /** The composer's own limits come without a place. */
    private static Problem beyondLimits(String file, YAMLException fault) {
        if (String.valueOf(fault.getMessage()).startsWith("Nesting")) {
            return broken(
                    Location.ofFile(file),
                    "it is nested deeper than " + MAXIMUM_DEPTH + " levels",
                    "Write it plainly, with fewer levels.");
        }
        return broken(
                Location.ofFile(file),
                "it has more than " + MAXIMUM_ALIASES + " aliases",
                "Write it plainly, with fewer aliases (*name).");
    }

    private static Problem badCharacter(String file, String text, ReaderException fault) {
        String before = text.substring(0, Math.min(text.length(), fault.getPosition()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return broken(
                new Location(file, line, column),
                String.format("the character U+%04X is not allowed in YAML", fault.getCodePoint()),
                "Delete the character; an editor that shows invisible characters helps.");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    static Location place(String file, Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    static Problem broken(Location place, String reason, String nextStep) {
        return Problem.of(YamlProblem.BROKEN, "Cannot read " + place.fileName() + ": " + reason, nextStep)
                .at(place);
    }
}
