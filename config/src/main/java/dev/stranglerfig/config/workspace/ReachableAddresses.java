package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses hold no password, and those that an environment variable holds are there. */
final class ReachableAddresses implements WorkspaceRule {

    private static final Pattern PASSWORD = Pattern.compile("(?i)[?&;](ssl)?password=|//[^/@?]*:[^/@?]*@");

    private final Map<String, String> environment;

    ReachableAddresses(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The address under {@code url}, whichever way it is given; call it for settings that passed the rules. */
    static String address(YamlMap settings, Map<String, String> environment) {
        return settings.text("url")
                .map(YamlScalar::text)
                .or(() -> settings.map("url")
                        .flatMap(url -> url.text("env"))
                        .map(variable -> environment.getOrDefault(variable.text(), "")))
                .orElse("");
    }

    @Override
    public void check(YamlMap settings, Problems problems) {
        for (String section : List.of("legacy", "ledger")) {
            for (Item item : Item.single(settings, section)) {
                String path = item.path() + ".url";
                item.settings().text("url").ifPresent(url -> checkAddress(path, url, url.text(), problems));
                item.settings()
                        .map("url")
                        .flatMap(url -> url.text("env"))
                        .ifPresent(variable -> checkVariable(path + ".env", variable, problems));
            }
        }
    }

    private void checkVariable(String path, YamlScalar variable, Problems problems) {
        String address = environment.getOrDefault(variable.text(), "");
        if (!address.startsWith("jdbc:postgresql:")) {
            String reason = address.isEmpty() ? "is not set" : "holds no address that starts with jdbc:postgresql:";
            problems.add(Problem.of(
                            WorkspaceProblem.MISSING_VARIABLE,
                            "Cannot read " + path + ": the environment variable " + variable.text() + " " + reason,
                            "Set " + variable.text() + " before the command, for instance: export " + variable.text()
                                    + "=jdbc:postgresql://HOST:5432/DATABASE")
                    .at(variable.location()));
            return;
        }
        checkAddress(path, variable, address, problems);
    }

    private static void checkAddress(String path, YamlScalar written, String address, Problems problems) {
        plainSecret(path, address).ifPresent(problem -> problems.add(problem.at(written.location())));
    }

    /** What is wrong with an address that holds a password; empty when it holds none. */
    static Optional<Problem> plainSecret(String path, String address) {
        if (!PASSWORD.matcher(address).find()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                WorkspaceProblem.PLAIN_SECRET,
                "Invalid " + path + ": the address holds a password",
                "Take it out of the address and name its source under 'password' (env or file)."));
    }
}
