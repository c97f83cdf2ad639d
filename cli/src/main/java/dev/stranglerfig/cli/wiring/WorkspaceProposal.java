package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Questions;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.workspace.Connection;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.LogColumns;
import dev.stranglerfig.config.workspace.QueryLogSettings;
import dev.stranglerfig.config.workspace.ScriptFolder;
import dev.stranglerfig.config.workspace.SecretSource;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceDraft;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A first workspace from what somebody said and what the legacy database says of itself. */
public final class WorkspaceProposal {

    private static final String TARGET_FOLDER = "products-store";

    private final Console console;
    private final Path folder;
    private final Questions questions;
    private final List<String> remarks = new ArrayList<>();

    public WorkspaceProposal(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
        this.questions = new Questions(console);
    }

    /** Asks for what is open, looks into the legacy database if there is one, and puts it together. */
    public Workspace of(InitAnswers answers) {
        requirePaths(answers);
        String name = answers.name().orElseGet(() -> questions.ask("Name of the workspace", folderName()));
        Optional<LegacySettings> legacy = legacy(answers.legacy());
        LegacySurvey survey = legacy.map(this::survey).orElse(LegacySurvey.nothing());
        remarks.addAll(survey.remarks());
        WorkspaceDraft draft = WorkspaceDraft.of(folder, name)
                .withScripts(scripts(answers))
                .withDomains(survey.domains())
                .withStakeholders(survey.stakeholders())
                .withConsumers(survey.consumers())
                .withTargets(List.of(target()));
        if (legacy.isPresent()) {
            draft = draft.withLegacy(survey.withSchemas(legacy.get()));
        }
        if (!answers.queryLogs().isEmpty()) {
            draft = draft.withQueryLog(new QueryLogSettings(answers.queryLogs(), LogColumns.standard(), List.of()));
        }
        return draft.workspace();
    }

    private static void requirePaths(InitAnswers answers) {
        Problems problems = new Problems();
        answers.scripts().stream()
                .filter(path -> !Files.isDirectory(path))
                .forEach(path -> problems.add(missing("folder", path)));
        answers.queryLogs().stream()
                .filter(path -> !Files.isRegularFile(path))
                .forEach(path -> problems.add(missing("file", path)));
        problems.throwIfAny();
    }

    private static Problem missing(String what, Path path) {
        return Problem.of(
                WiringProblem.MISSING_PATH,
                "Cannot write a workspace with " + what + " " + path + ": there is no such " + what,
                "Correct the path; it starts from the current folder.");
    }

    /** What was found out, in words; filled by {@link #of}. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Optional<LegacySettings> legacy(InitAnswers.Legacy given) {
        Optional<String> url = given.url()
                .or(() -> questions.askOptional(
                        "JDBC address of the legacy database, e.g. jdbc:postgresql://localhost/dwh"));
        if (url.isEmpty()) {
            remarks.add(
                    "no legacy database: only analyze, lineage and rank work; add the section 'legacy' for the others");
            return Optional.empty();
        }
        new Connection.Url(url.get(), Optional.empty(), Optional.empty()).requireNoPassword("legacy.url");
        Optional<String> user = given.user().or(() -> questions.askOptional("Login"));
        Optional<SecretSource> password = password(given);
        return Optional.of(new LegacySettings(
                new EngineName("postgres"), new Connection.Url(url.get(), user, password), given.schemas()));
    }

    private LegacySurvey survey(LegacySettings settings) {
        return settings.connection().fold(new Connection.Cases<>() {
            @Override
            public LegacySurvey url(Connection.Url url) {
                return LegacySurvey.of(
                        settings,
                        new ConnectionSettings(
                                url.jdbcUrl(),
                                url.user(),
                                url.password().map(source -> source.resolve(console.environment()))));
            }

            @Override
            public LegacySurvey embedded(Connection.Embedded embedded) {
                return LegacySurvey.nothing();
            }
        });
    }

    private Optional<SecretSource> password(InitAnswers.Legacy given) {
        if (given.passwordFile().isPresent()) {
            return given.passwordFile().map(SecretSource.FromFile::new);
        }
        return given.passwordVariable()
                .or(() -> questions.askOptional("Environment variable that holds the password"))
                .map(SecretSource.FromEnvironment::new);
    }

    private List<ScriptFolder> scripts(InitAnswers answers) {
        List<Path> folders = answers.scripts();
        if (folders.isEmpty()) {
            folders = questions.askOptional("Folder of the legacy SQL").map(folder::resolve).stream()
                    .toList();
        }
        if (folders.isEmpty()) {
            remarks.add("no scripts: add the section 'scripts' to read legacy SQL");
        }
        return folders.stream()
                .map(path -> new ScriptFolder(
                        path.toAbsolutePath().normalize(),
                        answers.dialect(),
                        ScriptFolder.DEFAULT_INCLUDE,
                        Optional.empty()))
                .toList();
    }

    private Target target() {
        return new Target(
                new TargetName("store"), new EngineName("duckdb"), folder.resolve(TARGET_FOLDER), Optional.empty());
    }

    private String folderName() {
        Path last = folder.getFileName();
        if (last == null || !Files.exists(folder)) {
            return "warehouse";
        }
        return last.toString();
    }
}
