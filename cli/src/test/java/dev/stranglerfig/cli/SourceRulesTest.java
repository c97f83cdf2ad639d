package dev.stranglerfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule on sources is seen failing on a sample that breaks it; the build itself runs them on every module. */
class SourceRulesTest {

    @TempDir
    private Path folder;

    @Test
    void aMethodOfMoreThanFortyLinesIsRefused() throws IOException, CheckstyleException {
        assertThat(problems("class Sample {\n    void work() {\n" + "        call();\n".repeat(39) + "    }\n}\n"))
                .containsExactly("Method work length is 41 lines (max allowed is 40).");
    }

    @Test
    void aFileOfMoreThanFourHundredLinesIsRefused() throws IOException, CheckstyleException {
        assertThat(problems("class Sample {\n" + "    // more\n".repeat(399) + "}\n"))
                .containsExactly("File has 401 lines, the limit is 400: split it by responsibility");
    }

    @Test
    void moreThanFiveParametersAreRefused() throws IOException, CheckstyleException {
        assertThat(problems("class Sample {\n    void work(int a, int b, int c, int d, int e, int f) {}\n}\n"))
                .containsExactly("More than 5 parameters (found 6).");
    }

    @Test
    void habitsThatHideSomethingAreRefused() throws IOException, CheckstyleException {
        assertThat(problems("""
                        import java.util.*;

                        class Sample {
                            void work() throws Exception {
                                var hidden = 1;
                                try {
                                    Thread.%s(hidden);
                                } catch (Exception swallowed) {
                                }
                            }
                        }
                        """.formatted("sleep")))
                .containsExactlyInAnyOrder(
                        "Using the '.*' form of import should be avoided - java.util.*.",
                        "Write the type instead of var",
                        "Wait for an event, never for a time",
                        "Catching 'Exception' is not allowed.",
                        "Empty catch block.");
    }

    private List<String> problems(String source) throws IOException, CheckstyleException {
        Path file = Files.writeString(folder.resolve("Sample.java"), source);
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                Path.of("..", "checkstyle.xml").toString(), new PropertiesExpander(new Properties())));
        Messages messages = new Messages(new ArrayList<>());
        checker.addListener(messages);
        checker.process(List.of(file.toFile()));
        checker.destroy();
        return messages.found();
    }

    /** Keeps what is found. */
    private record Messages(List<String> found) implements AuditListener {

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}

        @Override
        public void addError(AuditEvent event) {
            found.add(event.getMessage());
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            found.add(failure.toString());
        }
    }
}
