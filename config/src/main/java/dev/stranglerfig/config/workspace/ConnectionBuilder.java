package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes connections of settings that passed schema and rules. */
record ConnectionBuilder(Path directory, Map<String, String> environment) {

    private static final String EMBEDDED_USER = "postgres";

    Connection connection(YamlMap settings) {
        return settings.map("embedded")
                .<Connection>map(embedded -> embedded(settings, embedded))
                .orElseGet(() -> url(settings));
    }

    Connection.Url url(YamlMap settings) {
        return new Connection.Url(
                ReachableAddresses.address(settings, environment),
                settings.text("user").map(YamlScalar::text),
                password(settings));
    }

    Optional<SecretSource> password(YamlMap settings) {
        return settings.map("password")
                .flatMap(secret -> secret.text("env")
                        .<SecretSource>map(variable -> new SecretSource.FromEnvironment(variable.text()))
                        .or(() -> secret.text("file").map(file -> new SecretSource.FromFile(path(file.text())))));
    }

    Path path(String written) {
        return directory.resolve(written).normalize();
    }

    private Connection.Embedded embedded(YamlMap settings, YamlMap embedded) {
        return new Connection.Embedded(
                path(embedded.text("data").map(YamlScalar::text).orElse("")),
                embedded.text("database").map(YamlScalar::text).orElse(""),
                settings.text("user").map(YamlScalar::text).orElse(EMBEDDED_USER),
                password(settings));
    }
}
