package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.yaml.YamlMap;

/** Something that must hold beyond the schema; it is asked even when the file breaks the schema, so it passes over what is absent. */
interface WorkspaceRule {

    void check(YamlMap settings, Problems problems);
}
